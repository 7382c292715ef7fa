import { ruleById } from "@xep-loai/domain";

/** What a rule is quoted with. */
export function saidBy(ruleId: string): { ruleId: string; citation: string; clause: string[] } {
  const rule = ruleById(ruleId);
  if (!rule) throw new Error(`no rule ${ruleId}`);
  return { ruleId, citation: rule.citation, clause: [...rule.clause] };
}
