import { collectiveRules, leaderRulesOf, memberRules, organisationRules } from "./regime-2019/regime.ts";
import type { RuleHead } from "./rule/rule.ts";
import type { Criterion, RuleSet, RuleSet2019 } from "./rule-sets/rule-set.ts";
import type { OrganisationKind } from "./vocabulary/organisation.ts";
import type { SubjectKind } from "./vocabulary/subject.ts";

// What a form or a case may hold under a rule set: attestations, boxes, kinds, subjects.

const tierRulesOf = (ruleSet: RuleSet2019) =>
  ({
    ORG: organisationRules.tiers,
    MEMBER: memberRules.tiers,
    COLLECTIVE: collectiveRules.tiers,
    LEADER: leaderRulesOf(ruleSet).tiers,
  }) as const satisfies Record<SubjectKind, readonly RuleHead[]>;

/** Ids of the rules only a human can answer for this kind of subject. */
export function attestationIds(ruleSet: RuleSet, subject: SubjectKind): readonly string[] {
  if (ruleSet.regime === "NOT_HELD") return [];
  const heads: readonly RuleHead[] = tierRulesOf(ruleSet)[subject];
  return heads.filter(({ severity }) => severity === "ATTEST").map(({ id }) => id);
}

/** The boxes that are given a level on this subject's form; none for leaders, whose criteria stand elsewhere. */
export const criteriaOf = (ruleSet: RuleSet, subject: SubjectKind): readonly Criterion[] =>
  ruleSet.regime === "NOT_HELD" ? [] : ruleSet.criteria[subject];

/** The kinds of organisation rated under the rule set, those by analogy included. */
export const organisationKindsOf = (ruleSet: RuleSet): readonly OrganisationKind[] =>
  ruleSet.regime === "NOT_HELD" ? [] : [...ruleSet.parameters.org.ratedKinds, ...ruleSet.parameters.org.delegatedKinds];

/** The kinds of subject rated under the rule set. */
export const subjectsOf = (ruleSet: RuleSet): readonly SubjectKind[] =>
  ruleSet.regime === "NOT_HELD" ? [] : ruleSet.subjects;
