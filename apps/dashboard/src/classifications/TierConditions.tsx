import NotNeededIcon from "@mui/icons-material/HorizontalRuleOutlined";
import { isTierAtLeast, lowestTier, type QualityTier } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import type { ScoreSheet } from "../providers/queries/classification.ts";
import type { Finding } from "../providers/queries/finding.ts";
import { Mark } from "../ui/Mark.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import { OutcomeMark } from "../view/OutcomeMark.tsx";
import styles from "./ScoreSheet.module.css";

interface TierConditionsProps {
  readonly conditions: ScoreSheet["conditions"];
  readonly findings: readonly Finding[];
  /** The tier reached; null: none yet. */
  readonly reached: QualityTier | null;
}

/** The conditions of each tier with what came out of them; of the lowest, what would force it. */
export function TierConditions({ conditions, findings, reached }: TierConditionsProps) {
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
                <Condition
                  key={finding.ruleId}
                  finding={finding}
                  isNeeded={tier === lowestTier || !isPassed(tier, reached)}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A higher tier than this one is reached: its own condition is another one, of fewer votes or fewer points. */
const isPassed = (tier: QualityTier, reached: QualityTier | null): boolean =>
  reached !== null && reached !== tier && isTierAtLeast(reached, tier);

interface ConditionProps {
  readonly finding: Finding;
  readonly isNeeded: boolean;
}

function Condition({ finding: { outcome, message }, isNeeded }: ConditionProps) {
  const text = useText();
  const said = useSaid();
  return (
    <li>
      {isNeeded || outcome === "PASSED" ? (
        <OutcomeMark outcome={outcome} />
      ) : (
        <Mark tone="quiet" icon={NotNeededIcon}>
          {text("classifications.score.notNeeded")}
        </Mark>
      )}{" "}
      {said(message)}
    </li>
  );
}
