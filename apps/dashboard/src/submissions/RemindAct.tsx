import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { useRemindSubmissions } from "../providers/acts/reminder.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { ActProblem } from "../view/ActProblem.tsx";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useView } from "../view/useView.ts";
import styles from "./Submissions.module.css";
import { useReached } from "./useReached.ts";

interface RemindActProps {
  /** null: every direct subordinate that is waited for. */
  readonly only: { readonly id: string; readonly name: string } | null;
  readonly above: string;
}

/** Reminds one unit, or all that are waited for, and says whom it has reached. */
export function RemindAct({ only, above }: RemindActProps) {
  const text = useText();
  const { year } = useView();
  const act = useRemindSubmissions();
  const { reached, remind } = useReached(act, { organisationId: above, year, only: only && [only.id] });
  if (useIsYearClosed(year)) return null;
  return (
    <span className={styles.acts}>
      {only === null ? (
        <Button variant="outlined" disabled={act.isRunning} onClick={remind}>
          {text("submissions.acts.remindAll")}
        </Button>
      ) : (
        <QuietButton label={text("submissions.acts.remindOf", { name: only.name })} onClick={remind}>
          {text("submissions.acts.remind")}
        </QuietButton>
      )}
      <span role="status" className={styles.quiet}>
        {reached}
      </span>
      <ActProblem act={act} />
    </span>
  );
}
