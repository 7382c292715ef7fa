import { keySeparator } from "./effective.ts";
import type { RuleSet } from "./rule-set.ts";

/** The id of the document a rule is of. */
export const documentOfRule = (ruleId: string): string => ruleId.slice(0, ruleId.indexOf("."));

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
