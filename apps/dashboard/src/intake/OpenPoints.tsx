import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Intake } from "../providers/queries/intakes.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Intake.module.css";

/** What has still to be met before the proposed tiers can be decided, rule by rule; it stops nothing here. */
export function OpenPoints({ points }: { readonly points: Intake["openPoints"] }) {
  const text = useText();
  const { count } = useFigures();
  return (
    <Panel title={text("intakes.openPoints.title")}>
      <p className={styles.quiet}>{text("intakes.openPoints.lead")}</p>
      <ul className={styles.quotas}>
        {points.map(({ ruleId, citation, clause, rows }) => (
          <li key={ruleId}>
            <strong>{text("intakes.openPoints.rows", { smart_count: rows, count: count(rows) })}</strong>
            <FoldedClause clause={clause} citation={citation} ruleId={ruleId} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
