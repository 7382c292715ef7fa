import { unreachable } from "../rule/unreachable.ts";
import type { Document } from "./document.ts";
import { keySeparator } from "./key-separator.ts";
import type { RuleSet } from "./rule-set.ts";
import { headDocuments } from "./rule-sets.ts";

/** The documents a rule set is made of, from the upper to the lower; none where no rules are held. */
export function documentsOf(ruleSet: RuleSet): readonly Document[] {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return [headOf(ruleSet), ...ruleSet.layers.documents];
    case "POINTS_2025":
      return [...ruleSet.parts, ...ruleSet.layers.documents];
    case "POINTS_2016":
      return [...ruleSet.buildsOn, ruleSet];
    case "NOT_HELD":
      return [];
    default:
      return unreachable(ruleSet);
  }
}

/** The document at the head of its chain. */
export function headOf(ruleSet: RuleSet): Document {
  const [first] = ruleSet.id.split(keySeparator);
  return headDocuments.find(({ id }) => id === first) ?? ruleSet;
}
