import { type QualityTier, tiersHighestFirst } from "@xep-loai/domain";
import type { TierBreakdown } from "../providers/queries/tierBreakdown.ts";

type Counts = Partial<Record<QualityTier | "pending" | "notRated", number>>;

/** Figures with the counts a test is about; percentages as the API would give them. */
export function someFigures({ pending = 0, notRated = 0, ...counts }: Counts = {}): TierBreakdown["total"] {
  const rated = tiersHighestFirst.reduce((sum, tier) => sum + (counts[tier] ?? 0), 0);
  const share = (count: number): string | null => (rated === 0 ? null : ((100 * count) / rated).toFixed(1));
  return {
    total: rated + pending + notRated,
    rated,
    pending,
    notRated,
    ratedCivilServants: null,
    notRatedByReason: notRated > 0 ? [{ reason: "EXEMPT" as const, count: notRated }] : [],
    tiers: tiersHighestFirst.map((tier) => ({ tier, count: counts[tier] ?? 0, percent: share(counts[tier] ?? 0) })),
  };
}
