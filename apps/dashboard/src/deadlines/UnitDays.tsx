import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { UnitProgress } from "../providers/queries/deadlines.ts";
import { SubmissionBadge } from "../ui/SubmissionBadge.tsx";
import { DeadlineMark } from "./DeadlineMark.tsx";
import styles from "./Deadlines.module.css";

/** Each day the unit must keep; what was returned is said too. */
export function UnitDays({ unit: { deadlines, submission } }: { unit: UnitProgress }) {
  const text = useText();
  const { date } = useFigures();
  if (deadlines.length === 0) return <span className={styles.quiet}>{text("deadlines.units.noDeadline")}</span>;
  return (
    <ul className={styles.days}>
      {deadlines.map((deadline) => (
        <li key={`${deadline.ruleId} ${deadline.dueOn}`}>
          <span className={styles.quiet}>
            {text("deadlines.units.due", {
              matters: deadline.matters.map((matter) => text(`deadlines.matter.${matter}`)).join(", "),
              day: date(deadline.dueOn),
            })}
          </span>
          <DeadlineMark deadline={deadline} />
        </li>
      ))}
      {submission?.state === "RETURNED" && (
        <li>
          <SubmissionBadge submission={{ ...submission, daysLate: null }} />
        </li>
      )}
    </ul>
  );
}
