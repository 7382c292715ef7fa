import type { Points } from "../facts-2016.ts";
import type { FilledScoreSheet, ScoreBand, TierConditions } from "../rating/filled-score-sheet.ts";
import type { RuleSet2016 } from "../rule-sets/rule-set-2016.ts";
import { lowestTier, type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";
import { organisationTierRules } from "./organisation-tier.ts";

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
