import { lowestTier } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import type { ScoreSheet } from "../providers/queries/classification.ts";
import type { Finding } from "../providers/queries/finding.ts";
import { useTierNames } from "../ui/tierNames.ts";
import { OutcomeMark } from "../view/OutcomeMark.tsx";
import styles from "./ScoreSheet.module.css";

interface TierConditionsProps {
  readonly conditions: ScoreSheet["conditions"];
  readonly findings: readonly Finding[];
}

/** The conditions of each tier with what came out of them; of the lowest, what would force it. */
export function TierConditions({ conditions, findings }: TierConditionsProps) {
  const text = useText();
  const { full } = useTierNames();
  return (
    <div className={styles.conditions}>
      {conditions.map(({ tier, ruleIds }) => (
        <section key={tier}>
          <h3 className={styles.heading}>
            {text(`classifications.score.${tier === lowestTier ? "conditionsOfLowest" : "conditionsOf"}`, {
              tier: full(tier),
            })}
          </h3>
          <ul>
            {findings
              .filter(({ ruleId }) => ruleIds.includes(ruleId))
              .map((finding) => (
                <Condition key={finding.ruleId} finding={finding} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Condition({ finding: { outcome, message } }: { finding: Finding }) {
  const said = useSaid();
  return (
    <li>
      <OutcomeMark outcome={outcome} /> {said(message)}
    </li>
  );
}
