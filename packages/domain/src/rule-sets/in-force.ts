import { keySeparator } from "./effective.ts";
import type { RuleSet } from "./rule-set.ts";

/** The id of the document a rule is of. */
export const documentOfRule = (ruleId: string): string => ruleId.slice(0, ruleId.indexOf("."));

/** Whether a rule is in force under a rule set: it is of the document at its head, or a document below adds it. */
export const isInForce = (ruleId: string, ruleSet: RuleSet): boolean =>
  documentOfRule(ruleId) === ruleSet.id.split(keySeparator)[0] ||
  (ruleSet.regime === "TIERS_2019" && ruleSet.layers.added.has(ruleId));
