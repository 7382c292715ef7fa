import {
  collectiveRules,
  leaderRules,
  leaderRulesOf,
  memberRules,
  memberRulesOf,
  organisationRules,
} from "./regime-2019/regime.ts";
import { recheckOfComplaints } from "./regime-2025/precedence.ts";
import { collectiveRules2025, leaderRules2025, memberRules2025, organisationRules2025 } from "./regime-2025/regime.ts";
import { basisOfTasks } from "./regime-2025/tasks.ts";
import type { RuleHead } from "./rule/rule.ts";
import { unreachable } from "./rule/unreachable.ts";
import type { Criterion, RuleSet, RuleSet2019 } from "./rule-sets/rule-set.ts";
import type { ScoreGroup } from "./rule-sets/score-sheet.ts";
import type { OrganisationKind } from "./vocabulary/organisation.ts";
import type { ReviewedCollectiveKind } from "./vocabulary/reviewed-collective.ts";
import type { SubjectKind } from "./vocabulary/subject.ts";

// What a form or a case may hold under a rule set: attestations, boxes, kinds, subjects.

const tierRulesOf = (ruleSet: RuleSet2019) =>
  ({
    ORG: organisationRules.tiers,
    MEMBER: memberRulesOf(ruleSet).tiers,
    COLLECTIVE: collectiveRules.tiers,
    LEADER: leaderRulesOf(ruleSet).tiers,
  }) as const satisfies Record<SubjectKind, readonly RuleHead[]>;

const gatesOf = {
  ORG: organisationRules.gates,
  MEMBER: memberRules.gates,
  COLLECTIVE: collectiveRules.gates,
  LEADER: leaderRules.gates,
} as const satisfies Record<SubjectKind, readonly RuleHead[]>;

const tierRules2025 = {
  ORG: organisationRules2025.tiers,
  MEMBER: memberRules2025.tiers,
  COLLECTIVE: collectiveRules2025.tiers,
  LEADER: leaderRules2025.tiers,
} as const satisfies Record<SubjectKind, readonly RuleHead[]>;

/** Where no task is recorded the authority may attest that they were done (QĐ 366, Điều 4): a warning that can be answered. */
const answered2025 = (head: RuleHead): boolean => head.severity === "ATTEST" || head.id === basisOfTasks.id;

const attestations2025 = (subject: SubjectKind): readonly string[] => {
  const heads: readonly RuleHead[] = tierRules2025[subject];
  return [recheckOfComplaints.id, ...heads.filter(answered2025).map(({ id }) => id)];
};

/** What the committee that decides answers, or one above it, never the unit itself (QĐ 366, Điều 12, khoản 1, Bước 3). */
export const isForDecider = (ruleId: string): boolean => ruleId === recheckOfComplaints.id;

/** Ids of the rules only a human can answer for this kind of subject; in the 2016 regime such answers are facts. */
export function attestationIds(ruleSet: RuleSet, subject: SubjectKind): readonly string[] {
  if (ruleSet.regime === "POINTS_2025") return attestations2025(subject);
  if (ruleSet.regime !== "TIERS_2019") return [];
  const heads: readonly RuleHead[] = tierRulesOf(ruleSet)[subject];
  return heads.filter(({ severity }) => severity === "ATTEST").map(({ id }) => id);
}

/** The same with those that order the acts, e.g. `HD21.ELIG.MEMBER.MATERNITY`: whatever somebody has to answer for the subject. */
export function attestableIds(ruleSet: RuleSet, subject: SubjectKind): readonly string[] {
  if (ruleSet.regime === "POINTS_2025") return attestations2025(subject);
  if (ruleSet.regime !== "TIERS_2019") return [];
  const heads: readonly RuleHead[] = [...gatesOf[subject], ...tierRulesOf(ruleSet)[subject]];
  return heads.filter(({ severity }) => severity === "ATTEST").map(({ id }) => id);
}

/** The boxes that are given a level on this subject's form; none for leaders, whose criteria stand elsewhere. */
export const criteriaOf = (ruleSet: RuleSet, subject: SubjectKind): readonly Criterion[] =>
  ruleSet.regime === "TIERS_2019" ? ruleSet.criteria[subject] : [];

/** The groups of the self-scoring sheet; none where criteria are given levels instead. */
export const scoreGroupsOf = (ruleSet: RuleSet, subject: SubjectKind): readonly ScoreGroup[] =>
  ruleSet.regime === "POINTS_2016" && subject === "ORG" ? ruleSet.scoreSheet : [];

/** The kinds of organisation rated under the rule set, those by analogy included. */
export function organisationKindsOf(ruleSet: RuleSet): readonly OrganisationKind[] {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return [...ruleSet.parameters.org.ratedKinds, ...ruleSet.parameters.org.delegatedKinds];
    case "POINTS_2025":
    case "POINTS_2016":
      return ruleSet.parameters.org.ratedKinds;
    case "NOT_HELD":
      return [];
    default:
      return unreachable(ruleSet);
  }
}

/** The kinds of leadership collective rated under the rule set, those its documents list included. */
export function collectiveKindsOf(ruleSet: RuleSet): readonly ReviewedCollectiveKind[] {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return ruleSet.parameters.collective.ratedKinds;
    case "POINTS_2025":
      return [...ruleSet.parameters.collective.ratedKinds, ...ruleSet.parameters.collective.listedKinds];
    case "POINTS_2016":
    case "NOT_HELD":
      return [];
    default:
      return unreachable(ruleSet);
  }
}

/** The kinds of subject rated under the rule set. */
export const subjectsOf = (ruleSet: RuleSet): readonly SubjectKind[] =>
  ruleSet.regime === "NOT_HELD" ? [] : ruleSet.subjects;
