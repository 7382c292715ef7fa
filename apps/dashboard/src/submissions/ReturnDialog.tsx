import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useReturnSubmission } from "../providers/acts/submission.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import type { OnSubmission } from "./onSubmission.ts";

/** What is to be completed; the unit reads it and sends again. What was decided stands, and that is said before. */
export function ReturnDialog({ submission: { organisation, version }, progress, onClose }: OnSubmission) {
  const text = useText();
  const { year } = useView();
  const act = useReturnSubmission();
  return (
    <ActDialog
      title={text("submissions.acts.returnOf", { name: organisation.name })}
      act={act}
      submitLabel={text("submissions.acts.return")}
      onClose={onClose}
      variablesOf={(given) => ({ organisationId: organisation.id, year, version, reason: given.text("reason") })}
    >
      {progress.decided > 0 && <DecisionsStand unitId={organisation.id} progress={progress} />}
      <TextInput
        required
        name="reason"
        rows={3}
        label={text("submissions.form.returnReason")}
        hint={text("submissions.form.returnHint")}
      />
    </ActDialog>
  );
}

interface DecisionsStandProps extends Pick<OnSubmission, "progress"> {
  readonly unitId: string;
}

/** How many decisions stand though the results are returned, and what becomes of the rest (rules.md 3.0). */
function DecisionsStand({ unitId, progress: { decided, subjects } }: DecisionsStandProps) {
  const text = useText();
  const { count } = useFigures();
  const link = useViewLink();
  const open = subjects - decided;
  return (
    <section>
      <p>{text("submissions.returned.decided", { decided: count(decided), all: count(subjects) })}</p>
      {open > 0 && <p>{text("submissions.returned.undecided", { smart_count: open, count: count(open) })}</p>}
      <p>
        <Link to={link(paths.classifications, { organisationId: unitId })}>
          {text("submissions.returned.toDecided")}
        </Link>
      </p>
    </section>
  );
}
