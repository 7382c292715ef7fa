import type { Text } from "../rule/finding.ts";
import { decimalText, type Percentage, percentage } from "../tables/percentage.ts";
import { percentText } from "../tables/soundness/figure-text.ts";
import { type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";
import type { TierTally } from "./report-figures.ts";

/** All with a tier. */
export const ratedIn = (tally: TierTally): number => tiersHighestFirst.reduce((sum, tier) => sum + tally[tier], 0);

/** Of the rated, one decimal, as it is shown; null where nobody is rated. */
export const shareOf = (tally: TierTally, tier: QualityTier): Percentage | null =>
  percentage(tally[tier], ratedIn(tally));

/** «12,5 %», “12.5%”. */
export const shareText = (share: Percentage): Text => percentText(decimalText(share));
