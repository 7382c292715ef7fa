import type { QualityTier } from "../vocabulary/tier.ts";
import type { Percentage } from "./percentage.ts";
import { type RegimeChange, regimeChange, type YearUnderRegime } from "./regime-change.ts";
import type { TierBreakdown, TierShare } from "./tier-breakdown.ts";

/** A year's figures and the regime they were decided under. */
export interface YearOfTiers extends YearUnderRegime {
  readonly breakdown: TierBreakdown;
}

export interface TierChange {
  readonly tier: QualityTier;
  readonly before: number;
  readonly now: number;
  /** In number. */
  readonly difference: number;
  /** In percentage points, of the percentages as shown; null where one year rated nobody. */
  readonly points: Percentage | null;
}

/** rules.md 6.2, R7. */
export interface YearOverYear {
  readonly before: number;
  readonly now: number;
  /** Not decided under the same regime: to be marked, the tiers mean different things (rules.md 4.4). */
  readonly regimesDiffer: boolean;
  /** The mark in words; null where the regime is the same. */
  readonly regimeChange: RegimeChange | null;
  readonly rated: number;
  readonly tiers: readonly TierChange[];
}

/** What changed from one year to another. */
export function yearOverYear(before: YearOfTiers, now: YearOfTiers): YearOverYear {
  return {
    before: before.year,
    now: now.year,
    regimesDiffer: before.regime !== now.regime,
    regimeChange: regimeChange(before, now),
    rated: now.breakdown.rated - before.breakdown.rated,
    tiers: now.breakdown.tiers.map((share) => changeOf(shareOf(before.breakdown, share.tier), share)),
  };
}

const shareOf = ({ tiers }: TierBreakdown, tier: QualityTier): TierShare =>
  tiers.find((share) => share.tier === tier) ?? { tier, count: 0, percentage: null };

const changeOf = (before: TierShare, now: TierShare): TierChange => ({
  tier: now.tier,
  before: before.count,
  now: now.count,
  difference: now.count - before.count,
  points: pointsBetween(before.percentage, now.percentage),
});

const pointsBetween = (before: Percentage | null, now: Percentage | null): Percentage | null =>
  before === null || now === null ? null : { value: now.value - before.value, decimals: now.decimals };
