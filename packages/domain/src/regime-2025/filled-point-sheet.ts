import type { Points2025, SubjectFacts2025 } from "../facts-2025.ts";
import type { FilledScoreSheet, ScoreBand, TierConditions } from "../rating/filled-score-sheet.ts";
import type { UsedFact } from "../rule/finding.ts";
import type { Rule } from "../rule/rule.ts";
import type { Parameters2025, RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import type { ScoreGroup } from "../rule-sets/score-sheet.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { lowestTier, type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";
import { totalOf } from "./points.ts";
import { collectiveRules2025, leaderRules2025, memberRules2025, organisationRules2025 } from "./regime.ts";
import { taskFacts, tasksOf } from "./task-counts.ts";

/** A group of criteria with the points it was given. */
type PointGroup = Pick<ScoreGroup, "field" | "label" | "max"> & { readonly points: number | null };

/** The points of one subject under QĐ 366 with its tasks (Điều 10 and 11; Mẫu 01, 2A, 2B and 2C, B.I). */
export interface FilledPointSheet extends Omit<FilledScoreSheet, "groups"> {
  readonly groups: readonly PointGroup[];
  /** Assigned, done, late, above requirement, failed; of a leader those of the units led together. */
  readonly tasks: readonly UsedFact[];
}

/** Sets the points into the two groups, finds the band of the total and names the conditions of each tier. */
export function filledPointSheet(
  { parameters: { points } }: Pick<RuleSet2025, "parameters">,
  { subject, facts }: SubjectFacts2025,
): FilledPointSheet {
  const hundredths = totalOf(facts.points);
  const total = hundredths === undefined ? null : hundredths / 100;
  const bands = bandsOf(points);
  return {
    groups: groupsOf(points, facts.points),
    total,
    maxTotal: points.commonMax + points.resultsMax,
    bands,
    band: total === null ? null : (bands.find(({ from }) => total >= from)?.tier ?? null),
    conditions: tiersHighestFirst.map((tier) => conditionsOf(tier, subject)),
    tasks: taskFacts(tasksOf(facts)),
  };
}

const groupsOf = (
  { commonMax, resultsMax }: Parameters2025["points"],
  given: Points2025 = {},
): readonly PointGroup[] => [
  {
    field: "common",
    label: { vi: "Nhóm tiêu chí chung", en: "Common criteria" },
    points: given.common ?? null,
    max: commonMax,
  },
  {
    field: "results",
    label: { vi: "Nhóm tiêu chí về kết quả thực hiện nhiệm vụ", en: "Task results" },
    points: given.results ?? null,
    max: resultsMax,
  },
];

/** Lower bounds (D4): who misses a condition of a higher tier comes to a lower one with the same points. */
const bandsOf = ({ excellent, good, completed }: Parameters2025["points"]): readonly ScoreBand[] => [
  { tier: "EXCELLENT", from: excellent, below: null },
  { tier: "GOOD", from: good, below: excellent },
  { tier: "COMPLETED", from: completed, below: good },
  { tier: "NOT_COMPLETED", from: 0, below: completed },
];

type Head = Pick<Rule<never, never>, "id" | "effect" | "closes">;

const tierRules: Readonly<Record<SubjectKind, readonly Head[]>> = {
  ORG: organisationRules2025.tiers,
  COLLECTIVE: collectiveRules2025.tiers,
  LEADER: leaderRules2025.tiers,
  MEMBER: memberRules2025.tiers,
};

const conditionsOf = (tier: QualityTier, subject: SubjectKind): TierConditions => ({
  tier,
  ruleIds: tierRules[subject].filter((rule) => isConditionOf(tier, rule)).map(({ id }) => id),
});

const isConditionOf = (tier: QualityTier, { effect, closes }: Head): boolean =>
  tier === lowestTier ? effect === "FORCE_LOWEST" : effect === "REQUIRE" && closes === tier;
