import type { QualityTier } from "@xep-loai/domain";
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
        <Step key={step} name={text(`classifications.why.step.${step}`)} tier={tierAt(step, classification)} />
      ))}
      {classification.adjustment && (
        <Step name={text("classifications.why.step.adjusted")} tier={classification.adjustment.toTier} />
      )}
    </ol>
  );
}

/** What was decided at first stays at its step when the tier was changed later. */
const tierAt = (step: (typeof steps)[number], { adjustment, ...tiers }: Classification): QualityTier | null =>
  (step === "decidedTier" && adjustment?.fromTier) || tiers[step];

function Step({ name, tier }: { name: string; tier: QualityTier | null }) {
  const text = useText();
  return (
    <li>
      <span>{name}</span>
      {tier ? <TierChip tier={tier} /> : <span className={styles.quiet}>{text("classifications.why.notDone")}</span>}
    </li>
  );
}
