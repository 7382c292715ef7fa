import { useSaid, useText } from "../i18n/useText.ts";
import type { Warning } from "../providers/queries/warnings.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { SeverityMark } from "../ui/SeverityMark.tsx";
import { UnitPath } from "../view/UnitPath.tsx";
import styles from "./WarningList.module.css";
import { WarningPlace } from "./WarningPlace.tsx";

interface WarningEntryProps {
  readonly warning: Warning;
  readonly onRule: (ruleId: string) => void;
}

/** One breach: who, what, by which sum, under which clause, and where it is put right. */
export function WarningEntry({ warning, onRule }: WarningEntryProps) {
  const text = useText();
  const said = useSaid();
  const { severity, path, subjectName, subjectKind, message, arithmetic, ruleId } = warning;
  return (
    <li className={styles.entry}>
      <div className={styles.mark}>
        <SeverityMark severity={severity} />
        <span className={styles.kind}>{text(`words.subjectKind.${subjectKind}`)}</span>
      </div>
      <div className={styles.body}>
        <p className={styles.who}>
          {subjectName && subjectKind !== "ORG" && <strong>{subjectName} · </strong>}
          <UnitPath path={path} />
        </p>
        <p className={styles.message}>{said(message)}</p>
        {arithmetic && <p className={styles.arithmetic}>{said(arithmetic)}</p>}
        <FoldedClause clause={warning.clause} citation={warning.citation} ruleId={ruleId} />
      </div>
      <div className={`${styles.acts} no-print`}>
        <WarningPlace warning={warning} />
        <button type="button" className={styles.plain} onClick={() => onRule(ruleId)}>
          {text("warnings.filterByRule")}
        </button>
      </div>
    </li>
  );
}
