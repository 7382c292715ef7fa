import type { Points } from "../facts-2016.ts";
import type { RuleSet2016 } from "../rule-sets/rule-set.ts";
import type { ScoreGroup } from "../rule-sets/score-sheet.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

/** Points that open a tier as far as points go: «từ 70 đến dưới 90 điểm». */
export interface ScoreBand {
  readonly tier: QualityTier;
  readonly from: number;
  /** The first points beyond it; null of the highest. */
  readonly below: number | null;
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
  };
}

const bandsOf = ({ cleanStrong, good, completed }: RuleSet2016["parameters"]["org"]): readonly ScoreBand[] => [
  { tier: "EXCELLENT", from: cleanStrong.minPoints, below: null },
  { tier: "GOOD", from: good.minPoints, below: cleanStrong.minPoints },
  { tier: "COMPLETED", from: completed.minPoints, below: good.minPoints },
  { tier: "NOT_COMPLETED", from: 0, below: completed.minPoints },
];
