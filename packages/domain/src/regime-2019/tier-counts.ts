import type { TierCounts } from "../facts.ts";
import { isTierAtLeast, type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";

/** Those with a tier this year. */
export const rated = (counts: TierCounts): number =>
  counts.EXCELLENT + counts.GOOD + counts.COMPLETED + counts.NOT_COMPLETED;

/** Those at the tier or a higher one. */
export const atLeast = (counts: TierCounts, minimum: QualityTier): number =>
  tiersHighestFirst.reduce((sum, tier) => (isTierAtLeast(tier, minimum) ? sum + counts[tier] : sum), 0);

/** The whole a share is taken of (`ENGINE.DENOMINATOR`). */
export const denominator = (counts: TierCounts, over: "RATED" | "ALL"): number =>
  over === "RATED" ? rated(counts) : rated(counts) + counts.NOT_RATED;
