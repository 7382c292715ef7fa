import { ruleById } from "@xep-loai/domain";
import type { NamedRule, Recheck } from "./recheck/recheck.type.ts";
import type { StoredRecheck } from "./recheck/recheck-columns.ts";

/**
 * A rule with its clause.
 * @throws where nobody knows such a rule
 */
export function namedRule(ruleId: string): NamedRule {
  const rule = ruleById(ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId}`);
  return { ruleId, citation: rule.citation, clause: rule.clause };
}

/** A flag with its rules. */
export const recheckOf = ({ ruleIds, ...recheck }: StoredRecheck): Recheck => ({
  ...recheck,
  rules: ruleIds.map(namedRule),
});
