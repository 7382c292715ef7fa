import type { RuleSet } from "../rule-sets/rule-set.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";

/**
 * Whether the committee above the grassroots one decides, where the text leaves it open: on members (QĐ 366, Điều 13), and on
 * cells and sections («hoặc», HD 43, mục 3).
 */
export function isDecidedAbove(ruleSet: RuleSet, subject: SubjectKind): boolean {
  if (ruleSet.regime !== "POINTS_2025") return false;
  const { member, subordinate } = ruleSet.parameters.authority;
  const decider = { MEMBER: member, ORG: subordinate, COLLECTIVE: null, LEADER: null }[subject];
  return decider === "UPPER_GRASSROOTS_STANDING_COMMITTEE";
}
