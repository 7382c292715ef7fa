import { useText } from "../i18n/useText.ts";
import { useReturn } from "../providers/acts/steps.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";
import styles from "./Deciding.module.css";
import { RowProblems } from "./RowProblems.tsx";
import type { ChangesMeanwhile } from "./useChangesMeanwhile.ts";
import { withChanges } from "./withChanges.ts";

interface ReturnDialogProps {
  /** Those ticked. */
  readonly rows: readonly Candidate[];
  readonly meanwhile: ChangesMeanwhile;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** «Trả lại để bổ sung»: which, and what has to be completed; those below change them again. */
export function ReturnDialog({ rows, meanwhile, onClose, onDone }: ReturnDialogProps) {
  const text = useText();
  const { year } = useView();
  const act = withChanges(useReturn(), meanwhile, onClose);
  const count = rows.length;
  const run = async (variables: Parameters<typeof act.run>[0]) => {
    const answer = await act.run(variables);
    if (answer !== null) onDone(text("deciding.done.returned", { smart_count: count, count }));
    return answer;
  };
  return (
    <ActDialog
      title={text("deciding.return.title", { smart_count: count, count })}
      act={{ ...act, run }}
      submitLabel={text("deciding.act.return")}
      onClose={onClose}
      variablesOf={(given) => ({
        year,
        items: rows.map(({ id, version }) => ({ id, version })),
        reason: given.text("reason"),
      })}
    >
      <p className={styles.lead}>{text("deciding.return.lead")}</p>
      <p className={styles.lead}>{rows.map(({ subjectName }) => subjectName).join(", ")}</p>
      <TextInput required name="reason" rows={3} label={text("deciding.return.reason")} />
      <RowProblems problem={act.problem} />
    </ActDialog>
  );
}
