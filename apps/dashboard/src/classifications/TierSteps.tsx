import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { TierChip } from "../ui/TierChip.tsx";
import styles from "./WhyThisTier.module.css";

const steps = ["selfTier", "votedTier", "proposedTier", "appraisedTier", "decidedTier"] as const;

/** From self-rating to decision: where the tier changed on its way (HD 21, II.B; rules.md 3.11). */
export function TierSteps({ classification }: { classification: Classification }) {
  const text = useText();
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>
          <span>{text(`classifications.why.step.${step}`)}</span>
          {classification[step] ? (
            <TierChip tier={classification[step]} />
          ) : (
            <span className={styles.quiet}>{text("classifications.why.notDone")}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
