import type { RuleHead } from "../rule/rule.ts";
import type { Layers } from "./layers.ts";

/** Rules with what they ask as it is, in the words of a board's own copy where one was entered. */
export const asCopied = <Asked extends RuleHead>(
  rules: readonly Asked[],
  { restated }: Pick<Layers<never>, "restated">,
): readonly Asked[] => (restated.size === 0 ? rules : rules.map((rule) => copied(rule, restated)));

function copied<Asked extends RuleHead>(rule: Asked, restated: Layers<never>["restated"]): Asked {
  const words = restated.get(rule.id);
  if (words?.certainty !== "OWN_COPY") return rule;
  const { citation, clause, certainty } = words;
  return { ...rule, citation, clause, certainty };
}
