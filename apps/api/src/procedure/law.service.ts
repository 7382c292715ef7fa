import { type ProcedureLaw, procedureLawOf, ruleSetOfKey } from "@xep-loai/domain";

/**
 * What is in force on the procedure under a rule set; undefined where the rules of that year are not held.
 * @throws where a row names a rule set nobody knows
 */
export function procedureLawAt(key: string): ProcedureLaw | undefined {
  const ruleSet = ruleSetOfKey(key);
  if (ruleSet === undefined) throw new Error(`no rule set ${key}`);
  return procedureLawOf(ruleSet);
}
