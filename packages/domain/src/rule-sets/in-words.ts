import type { RuleHead } from "../rule/rule.ts";
import type { Layers } from "./layers.ts";

/** A rule in the words in force: those of a lower document, or of the original where they were corrected, are VERBATIM. */
export function inWordsInForce(rule: RuleHead, { restated }: Pick<Layers<never>, "restated">): RuleHead {
  const words = restated.get(rule.id);
  if (words === undefined) return rule;
  const { certainty: _, recommended: __, ...head } = rule;
  return { ...head, id: words.id, citation: words.citation, clause: words.clause };
}
