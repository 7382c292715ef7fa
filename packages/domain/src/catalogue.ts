import {
  collectiveRules,
  leaderRules,
  leaderRulesOf,
  memberRules,
  memberRulesOf,
  organisationRules,
} from "./regime-2019/regime.ts";
import type { RuleHead } from "./rule/rule.ts";
import { unreachable } from "./rule/unreachable.ts";
import type { Criterion, RuleSet, RuleSet2019 } from "./rule-sets/rule-set.ts";
import type { ScoreGroup } from "./rule-sets/score-sheet.ts";
import type { OrganisationKind } from "./vocabulary/organisation.ts";
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

/** Ids of the rules only a human can answer for this kind of subject; in the 2016 regime such answers are facts. */
export function attestationIds(ruleSet: RuleSet, subject: SubjectKind): readonly string[] {
  if (ruleSet.regime !== "TIERS_2019") return [];
  const heads: readonly RuleHead[] = tierRulesOf(ruleSet)[subject];
  return heads.filter(({ severity }) => severity === "ATTEST").map(({ id }) => id);
}

/** The same with those that order the acts, e.g. `HD21.ELIG.MEMBER.MATERNITY`: whatever somebody has to answer for the subject. */
export function attestableIds(ruleSet: RuleSet, subject: SubjectKind): readonly string[] {
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
    case "POINTS_2016":
      return ruleSet.parameters.org.ratedKinds;
    case "NOT_HELD":
      return [];
    default:
      return unreachable(ruleSet);
  }
}

/** The kinds of subject rated under the rule set. */
export const subjectsOf = (ruleSet: RuleSet): readonly SubjectKind[] =>
  ruleSet.regime === "NOT_HELD" ? [] : ruleSet.subjects;
