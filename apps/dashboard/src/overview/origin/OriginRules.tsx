import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { OriginRule } from "../../providers/queries/tierOrigin.ts";
import { CertaintyMark } from "../../ui/CertaintyMark.tsx";
import { FoldedClause } from "../../ui/FoldedClause.tsx";
import styles from "./Origin.module.css";

/** The rules of one part with how surely each is known and how many subjects it touched. */
export function OriginRules({ rules }: { rules: readonly OriginRule[] }) {
  const text = useText();
  const { count } = useFigures();
  if (rules.length === 0) return <span className={styles.quiet}>{text("overview.origin.noRule")}</span>;
  return (
    <ul className={styles.rules}>
      {rules.map(({ ruleId, citation, clause, touched }) => (
        <li key={ruleId}>
          <FoldedClause clause={clause} citation={citation} ruleId={ruleId} />
          <CertaintyMark rule={{ ruleId, citation, clause }} />
          {touched > 0 && (
            <span className={styles.quiet}>
              {text("overview.origin.touched", { smart_count: touched, count: count(touched) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
