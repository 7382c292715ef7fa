import { OriginPart, originPartOf, type RuleSet, rulesUnder, type SubjectKind } from "@xep-loai/domain";
import type { OriginRule } from "./tier-origin.type.ts";

/** The rules in force that decide on the tiers of a kind of subject in a year. */
export function originRules(
  ruleSet: RuleSet,
  year: number,
  subjectKind: SubjectKind,
  touched: Readonly<Record<string, number>>,
): OriginRule[] {
  const found = rulesUnder(ruleSet, year).flatMap(({ rule, standing }): OriginRule[] => {
    const part = originPartOf(rule);
    if (part === null || standing !== "IN_FORCE" || !rule.subjects.includes(subjectKind)) return [];
    const { id: ruleId, citation, clause } = rule;
    return [{ ruleId, citation, clause, part, touched: touched[ruleId] ?? 0 }];
  });
  return found;
}

/** By the order in which their parts act. */
export const inOrder = (rules: readonly OriginRule[]): OriginRule[] =>
  rules.toSorted((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));

const parts = Object.values(OriginPart);
