import type { Layers } from "./rule-sets/layers.ts";
import type { RuleSet, RuleSet2019 } from "./rule-sets/rule-set.ts";
import type { RuleSet2025 } from "./rule-sets/rule-set-2025.ts";

/**
 * Whether two rule sets say the same of every subject, in the same words: they differ at most in deadlines, which no
 * rating looks at. Two that do may still be told apart where this answers no.
 */
export function rateAlike(one: RuleSet, other: RuleSet): boolean {
  if (one.id === other.id) return true;
  if (one.regime === "TIERS_2019" && other.regime === "TIERS_2019") return asText(one) === asText(other);
  if (one.regime === "POINTS_2025" && other.regime === "POINTS_2025") return asText2025(one) === asText2025(other);
  return false;
}

/** Everything a rating may look at; what is refused is told in a verdict too (C1). */
function asText({ parameters, layers, criteria, subjects }: RuleSet2019): string {
  const { deadlines: _, ...ratedBy } = parameters;
  return JSON.stringify([ratedBy, criteria, subjects, wordsOf(layers)]);
}

function asText2025({ parameters, layers, subjects }: RuleSet2025): string {
  const { deadlines: _, ...ratedBy } = parameters;
  return JSON.stringify([ratedBy, subjects, wordsOf(layers)]);
}

function wordsOf<Numbers>({ restated, added, refused }: Layers<Numbers>) {
  const refusals = refused.map(({ override: { parameter, value } }) => [parameter.id, value]);
  return [[...restated.values()], [...added], refusals];
}
