import OpenIcon from "@mui/icons-material/LockOpenOutlined";
import LockedIcon from "@mui/icons-material/LockOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Submission } from "../providers/queries/submissions.ts";
import { Mark } from "../ui/Mark.tsx";
import { SubmissionBadge } from "../ui/SubmissionBadge.tsx";
import styles from "./Submissions.module.css";

/** Where results stand: the state, the days left, why they came back, whether they are locked or open for a while. */
export function Stands({ submission }: { submission: Submission }) {
  const text = useText();
  const { count, moment } = useFigures();
  const { state, receivedWith, daysLeft, returnReason, isLocked, reopenedUntil } = submission;
  return (
    <div className={styles.stands}>
      <SubmissionBadge submission={submission} />
      {state === "RECEIVED_ABOVE" && receivedWith && <span className={styles.quiet}>{receivedWith}</span>}
      {daysLeft !== null && (
        <span className={styles.quiet}>
          {text("submissions.daysLeft", { smart_count: daysLeft, days: count(daysLeft) })}
        </span>
      )}
      {isLocked && (
        <Mark tone="quiet" icon={LockedIcon}>
          {text("submissions.locked")}
        </Mark>
      )}
      {reopenedUntil && (
        <Mark tone="amber" icon={OpenIcon}>
          {text("submissions.openUntil", { moment: moment(reopenedUntil) })}
        </Mark>
      )}
      {returnReason && state !== "RECEIVED_ABOVE" && <span>{returnReason}</span>}
    </div>
  );
}
