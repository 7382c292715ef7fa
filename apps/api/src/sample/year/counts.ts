import type { QualityTier, TierCounts } from "@xep-loai/domain";

/** How one subordinate or member counts in the shares of the organisation above it. */
export type Counted = QualityTier | "NOT_RATED" | "PENDING";

/** Subjects by tier, as the share rules of an organisation want them. */
export function countTiers(counted: readonly Counted[]): TierCounts {
  const counts = { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0, NOT_RATED: 0, PENDING: 0 };
  for (const one of counted) counts[one] += 1;
  return counts;
}
