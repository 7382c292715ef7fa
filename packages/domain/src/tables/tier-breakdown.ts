import { type NotRatedReason, type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";
import { type Percentage, percentage } from "./percentage.ts";

/** So many subjects at one tier, without one for a reason, or still without one. */
export type CounterRow =
  | { readonly tier: QualityTier; readonly count: number }
  | { readonly notRated: NotRatedReason; readonly count: number }
  | { readonly pending: true; readonly count: number };

export interface TierShare {
  readonly tier: QualityTier;
  readonly count: number;
  /** Of the rated, one decimal, for display; null where nobody is rated. */
  readonly percentage: Percentage | null;
}

/** rules.md 6.2, R1 and R2; percentages after 6.3: of the rated, the others are shown beside. */
export interface TierBreakdown {
  readonly total: number;
  readonly rated: number;
  readonly pending: number;
  readonly notRated: number;
  readonly notRatedByReason: Readonly<Record<NotRatedReason, number>>;
  /** Highest tier first, all four. */
  readonly tiers: readonly TierShare[];
}

/** Adds counter rows up; any order, any number of rows for one place. */
export function tierBreakdown(rows: readonly CounterRow[]): TierBreakdown {
  const byTier = { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0 };
  const byReason = { NEWLY_FOUNDED: 0, NEWLY_ADMITTED: 0, EXEMPT: 0, SUSPENDED: 0 };
  let pending = 0;
  for (const row of rows) {
    if ("tier" in row) byTier[row.tier] += row.count;
    else if ("notRated" in row) byReason[row.notRated] += row.count;
    else pending += row.count;
  }
  return breakdownOf(byTier, byReason, pending);
}

function breakdownOf(
  byTier: Readonly<Record<QualityTier, number>>,
  byReason: Readonly<Record<NotRatedReason, number>>,
  pending: number,
): TierBreakdown {
  const rated = sum(Object.values(byTier));
  const notRated = sum(Object.values(byReason));
  const tiers = tiersHighestFirst.map((tier) => ({
    tier,
    count: byTier[tier],
    percentage: percentage(byTier[tier], rated),
  }));
  return { total: rated + notRated + pending, rated, pending, notRated, notRatedByReason: byReason, tiers };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
