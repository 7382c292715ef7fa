import { documentOfRule } from "./document-of-rule.ts";
import { keySeparator } from "./key-separator.ts";
import type { RuleSet } from "./rule-set.ts";

/** Whether a rule is in force under a rule set: it is of the documents at its head, or a document below adds it. */
export function isInForce(ruleId: string, ruleSet: RuleSet): boolean {
  const document = documentOfRule(ruleId);
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return document === headOf(ruleSet) || ruleSet.layers.added.has(ruleId);
    case "POINTS_2025":
      return ruleSet.parts.some(({ id }) => id === document) || ruleSet.layers.added.has(ruleId);
    default:
      return document === headOf(ruleSet);
  }
}

const headOf = ({ id }: RuleSet): string | undefined => id.split(keySeparator)[0];
