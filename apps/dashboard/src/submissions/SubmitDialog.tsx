import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useSubmitResults } from "../providers/acts/submission.ts";
import type { SubmissionRecord } from "../providers/queries/submissions.ts";
import { Tick } from "../ui/Tick.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";
import styles from "./Submissions.module.css";

interface SubmitDialogProps {
  readonly record: SubmissionRecord;
  readonly label: string;
  readonly onClose: () => void;
}

/** What sending means; whose own results are missing is named, and they are sent without once that is said. */
export function SubmitDialog({ record: { submission, progress, notIn }, label, onClose }: SubmitDialogProps) {
  const text = useText();
  const { count } = useFigures();
  const { year } = useView();
  const [isSaid, setSaid] = useState(false);
  const act = useSubmitResults();
  const { organisation, version, state } = submission;
  const missing = notIn.length;
  const without = notIn.map(({ id }) => id);
  return (
    <ActDialog
      title={text("submissions.acts.submitOf", { name: organisation.name })}
      act={act}
      submitLabel={label}
      notNow={missing > 0 && !isSaid ? text("submissions.notIn.sayFirst") : null}
      onClose={onClose}
      variablesOf={() => ({ organisationId: organisation.id, year, version, without })}
    >
      <p>{text("submissions.form.submitLead", { count: count(progress.subjects), year })}</p>
      {state === "OVERDUE" && <p>{text("submissions.form.submitLate")}</p>}
      {missing > 0 && (
        <section>
          <p>{text("submissions.notIn.lead", { smart_count: missing, count: count(missing) })}</p>
          <ul className={styles.places}>
            {notIn.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <Tick checked={isSaid} onChange={setSaid} label={text("submissions.notIn.without")} />
        </section>
      )}
    </ActDialog>
  );
}
