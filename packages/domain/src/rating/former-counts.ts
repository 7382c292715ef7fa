import type { FormerOrgDisciplines, TierCounts } from "../facts.ts";
import { type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";

/** Those who violated here come in, those who violated elsewhere go out. */
export const moved = (counts: TierCounts, { countedHere, countedThere }: FormerOrgDisciplines): TierCounts => ({
  ...counts,
  ...Object.fromEntries(
    tiersHighestFirst.map((tier) => [
      tier,
      Math.max(0, counts[tier] + timesIn(countedHere, tier) - timesIn(countedThere, tier)),
    ]),
  ),
});

const timesIn = (tiers: readonly QualityTier[], tier: QualityTier): number =>
  tiers.filter((each) => each === tier).length;
