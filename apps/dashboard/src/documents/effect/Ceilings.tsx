import { useText } from "../../i18n/useText.ts";
import type { ChangedVerdict } from "../../providers/queries/documentEffect.ts";
import { TierChip } from "../../ui/TierChip.tsx";

/** The highest tier open, before and after. */
export function Ceilings({ change: { ceilingBefore, ceilingAfter } }: { readonly change: ChangedVerdict }) {
  const text = useText();
  if (ceilingBefore === ceilingAfter) return text("effect.unchanged");
  return (
    <>
      <Ceiling tier={ceilingBefore} /> → <Ceiling tier={ceilingAfter} />
    </>
  );
}

function Ceiling({ tier }: { tier: ChangedVerdict["ceilingAfter"] }) {
  const text = useText();
  return tier === null ? text("effect.noTierOpen") : <TierChip tier={tier} />;
}
