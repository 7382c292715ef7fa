import type { RuleHead } from "../rule/rule.ts";
import type { Layers } from "./layers.ts";

/** A rule in the words in force: those of a lower document, or of the copy of a board that corrected them. */
export function inWordsInForce(rule: RuleHead, { restated }: Pick<Layers<never>, "restated">): RuleHead {
  const words = restated.get(rule.id);
  if (words === undefined) return rule;
  const { certainty: _, recommended: __, ...head } = rule;
  const { id, citation, clause, certainty } = words;
  return { ...head, id, citation, clause, ...(certainty && { certainty }) };
}
