import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useRemindSubmissions } from "../providers/acts/reminder.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { ActProblem } from "../view/ActProblem.tsx";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useView } from "../view/useView.ts";
import styles from "./Submissions.module.css";
import { useReachedWords } from "./useReachedWords.ts";

interface RemindActProps {
  readonly only: { readonly id: string; readonly name: string };
  readonly above: string;
}

/** Reminds one unit, and says whether that reached it. */
export function RemindAct({ only, above }: RemindActProps) {
  const text = useText();
  const { year } = useView();
  const act = useRemindSubmissions();
  const words = useReachedWords();
  const [reached, setReached] = useState("");
  const remind = async (): Promise<void> => {
    const answer = await act.run({ organisationId: above, year, only: [only.id] });
    if (answer !== null) setReached(words(answer));
  };
  if (useIsYearClosed(year)) return null;
  return (
    <span className={styles.acts}>
      <QuietButton label={text("submissions.acts.remindOf", { name: only.name })} onClick={() => void remind()}>
        {text("submissions.acts.remind")}
      </QuietButton>
      <span role="status" className={styles.quiet}>
        {reached}
      </span>
      <ActProblem act={act} />
    </span>
  );
}
