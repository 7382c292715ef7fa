import type { ScoreGroup } from "../rule-sets/score-sheet.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

/** Points that open a tier as far as points go: «từ 70 đến dưới 90 điểm». */
export interface ScoreBand {
  readonly tier: QualityTier;
  readonly from: number;
  /** The first points beyond it; null of the highest. */
  readonly below: number | null;
}

/** The rules that open a tier beside its points, or force the lowest. */
export interface TierConditions {
  readonly tier: QualityTier;
  readonly ruleIds: readonly string[];
}

/** The self-scoring sheet of one organisation (rules.md 5.3). */
export interface FilledScoreSheet {
  readonly groups: readonly (ScoreGroup & { readonly points: number | null })[];
  /** null while the sheet is not filled in. */
  readonly total: number | null;
  readonly maxTotal: number;
  /** Highest first. */
  readonly bands: readonly ScoreBand[];
  /** The band the total falls in; whether its tier is reached the conditions say. */
  readonly band: QualityTier | null;
  /** Highest first. */
  readonly conditions: readonly TierConditions[];
}
