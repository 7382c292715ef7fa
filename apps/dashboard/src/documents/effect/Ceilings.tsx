import { useText } from "../../i18n/useText.ts";
import type { ChangedVerdict } from "../../providers/queries/documentEffect.ts";
import { TierChip } from "../../ui/TierChip.tsx";

/** The highest tier open, before and after, as the subject's tiers are called in its year. */
export function Ceilings({
  change: { ceilingBefore, ceilingAfter, classification },
}: {
  readonly change: ChangedVerdict;
}) {
  const text = useText();
  if (ceilingBefore === ceilingAfter) return text("effect.unchanged");
  return (
    <>
      <Ceiling tier={ceilingBefore} of={classification} /> → <Ceiling tier={ceilingAfter} of={classification} />
    </>
  );
}

interface CeilingProps {
  readonly tier: ChangedVerdict["ceilingAfter"];
  readonly of: Pick<ChangedVerdict["classification"], "subjectKind" | "year">;
}

function Ceiling({ tier, of }: CeilingProps) {
  const text = useText();
  return tier === null ? text("effect.noTierOpen") : <TierChip tier={tier} of={of} />;
}
