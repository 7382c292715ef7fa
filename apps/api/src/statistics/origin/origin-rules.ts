import { OriginPart, originPartOf, type RuleSet, rulesUnder, type SubjectKind } from "@xep-loai/domain";
import type { OriginRule } from "./tier-origin.type.ts";

/** The rules in force that decide on the tiers of a kind of subject, in the order in which they act. */
export function originRules(
  ruleSet: RuleSet,
  subjectKind: SubjectKind,
  touched: Readonly<Record<string, number>>,
): OriginRule[] {
  const found = rulesUnder(ruleSet).flatMap(({ rule, standing }): OriginRule[] => {
    const part = originPartOf(rule);
    if (part === null || standing !== "IN_FORCE" || !rule.subjects.includes(subjectKind)) return [];
    const { id: ruleId, citation, clause } = rule;
    return [{ ruleId, citation, clause, part, touched: touched[ruleId] ?? 0 }];
  });
  return found.toSorted((a, b) => inOrder.indexOf(a.part) - inOrder.indexOf(b.part));
}

const inOrder = Object.values(OriginPart);
