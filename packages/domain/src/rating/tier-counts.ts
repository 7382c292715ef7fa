import type { TierCounts } from "../facts.ts";
import { type Count, sumOf } from "../rule/share.ts";
import { isTierAtLeast, type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";

/** Those at the tier or a higher one. */
export const atLeast = (counts: TierCounts, minimum: QualityTier): Count =>
  sumOf(...tiersHighestFirst.filter((tier) => isTierAtLeast(tier, minimum)).map((tier) => counts[tier]));

/** The whole a share is taken of (`ENGINE.DENOMINATOR`): those with a tier, or everybody. */
export const denominator = (counts: TierCounts, over: "RATED" | "ALL"): Count =>
  sumOf(...tiersHighestFirst.map((tier) => counts[tier]), over === "ALL" ? counts.NOT_RATED : 0);
