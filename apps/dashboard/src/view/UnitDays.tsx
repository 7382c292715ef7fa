import { citationText } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { UnitDeadline, UnitProgress } from "../providers/queries/deadlines.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { SubmissionBadge } from "../ui/SubmissionBadge.tsx";
import { DeadlineMark } from "./DeadlineMark.tsx";
import styles from "./UnitDays.module.css";

interface UnitDaysProps {
  readonly unit: Pick<UnitProgress, "deadlines" | "submission">;
  /** Of one unit alone: the words of each document unfold, and where its results stand is said beside. */
  readonly isAlone?: boolean;
}

/** Each day the unit must keep and who set it; what was returned is said too. */
export function UnitDays({ unit: { deadlines, submission }, isAlone = false }: UnitDaysProps) {
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
          <Source deadline={deadline} isFolded={isAlone} />
        </li>
      ))}
      {submission?.state === "RETURNED" && !isAlone && (
        <li>
          <SubmissionBadge submission={{ ...submission, daysLate: null }} />
        </li>
      )}
    </ul>
  );
}

interface SourceProps {
  readonly deadline: UnitDeadline;
  readonly isFolded: boolean;
}

/** The document that sets the day; where none does, the superior. */
function Source({ deadline: { ruleId, citation, clause }, isFolded }: SourceProps) {
  const text = useText();
  const language = useLanguage();
  if (ruleId === null) return <span className={styles.quiet}>{text("deadlines.units.bySuperior")}</span>;
  if (isFolded) return <FoldedClause clause={clause} citation={citation ?? ""} ruleId={ruleId} />;
  return <cite className={styles.quiet}>{citationText(citation ?? "", language)}</cite>;
}
