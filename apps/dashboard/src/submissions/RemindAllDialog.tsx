import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { type AskedReminder, useRemindSubmissions } from "../providers/acts/reminder.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";
import { useReachedWords } from "./useReachedWords.ts";

interface RemindAllDialogProps {
  readonly above: string;
  readonly waiting: number;
  readonly onReached: (words: string) => void;
  readonly onClose: () => void;
}

/** How many are reminded and what reaches them, before it is done. */
export function RemindAllDialog({ above, waiting, onReached, onClose }: RemindAllDialogProps) {
  const text = useText();
  const { count } = useFigures();
  const { year } = useView();
  const words = useReachedWords();
  const act = useRemindSubmissions();
  const run = async (asked: AskedReminder) => {
    const answer = await act.run(asked);
    if (answer !== null) onReached(words(answer));
    return answer;
  };
  return (
    <ActDialog
      title={text("submissions.acts.remindAll")}
      act={{ ...act, run }}
      submitLabel={text("submissions.remindAll.act", { count: count(waiting), smart_count: waiting })}
      onClose={onClose}
      variablesOf={() => ({ organisationId: above, year, only: null })}
    >
      <p>{text("submissions.remindAll.lead", { count: count(waiting) })}</p>
    </ActDialog>
  );
}
