import { useText } from "../../i18n/useText.ts";
import type { TopShare } from "../../providers/queries/outstandingDecisions.ts";
import styles from "./Outstanding.module.css";
import { RuleWords } from "./RuleWords.tsx";

const parts = [
  { name: "share", ruleId: "QD366.QUOTA.EXCELLENT" },
  { name: "wider", ruleId: "QD366.QUOTA.OUTSTANDING_25" },
  { name: "groups", ruleId: "QD366.QUOTA.GROUP" },
  { name: "small", ruleId: "QD366.QUOTA.SMALL_BASE" },
] as const;

/** What the quota of QĐ 366 rests on, part by part as it holds at the unit, and which part is not certain. */
export function ShareClauses({ share: { usualPct: pct, mostPct: most, rules } }: { share: TopShare }) {
  const text = useText();
  return (
    <dl className={styles.clauses}>
      {parts.map(({ name, ruleId }) => {
        const rule = rules.find((each) => each.ruleId === ruleId);
        return (
          <div key={name}>
            <dt>{text(`quotas.raise.part.${name}`, { pct, most })}</dt>
            <dd>{rule && <RuleWords rule={rule} />}</dd>
          </div>
        );
      })}
    </dl>
  );
}
