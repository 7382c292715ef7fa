import type { Points } from "../facts-2016.ts";
import type { RuleSet2016 } from "../rule-sets/rule-set-2016.ts";
import type { ScoreGroup } from "../rule-sets/score-sheet.ts";
import { lowestTier, type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";
import { organisationTierRules } from "./organisation-tier.ts";

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

/** Sets the points into the groups of the sheet and finds their band. */
export function filledScoreSheet(
  { scoreSheet, parameters }: RuleSet2016,
  points: Points | undefined,
): FilledScoreSheet {
  const total = points?.reduce((sum, group) => sum + group, 0) ?? null;
  const bands = bandsOf(parameters.org);
  return {
    groups: scoreSheet.map((group, at) => ({ ...group, points: points?.[at] ?? null })),
    total,
    maxTotal: parameters.points.maxTotal,
    bands,
    band: total === null ? null : (bands.find(({ from }) => total >= from)?.tier ?? null),
    conditions,
  };
}

const conditionsOf = (tier: QualityTier): TierConditions => ({
  tier,
  ruleIds: organisationTierRules
    .filter(({ effect, closes }) => (effect === "REQUIRE" ? closes === tier : tier === lowestTier))
    .map(({ id }) => id),
});

const conditions: readonly TierConditions[] = tiersHighestFirst.map(conditionsOf);

const bandsOf = ({ cleanStrong, good, completed }: RuleSet2016["parameters"]["org"]): readonly ScoreBand[] => [
  { tier: "EXCELLENT", from: cleanStrong.minPoints, below: null },
  { tier: "GOOD", from: good.minPoints, below: cleanStrong.minPoints },
  { tier: "COMPLETED", from: completed.minPoints, below: good.minPoints },
  { tier: "NOT_COMPLETED", from: 0, below: completed.minPoints },
];
