import type { RuleHead } from "./rule.ts";

/** A rule that stands in a lower document. */
export interface OwnRule<Rule extends RuleHead> {
  readonly rule: Rule;
  /** Ids of the upper rules it says anew, with other values or less; none: it is asked besides them. */
  readonly inPlaceOf: readonly string[];
}

export const says = <Rule extends RuleHead>(rule: Rule, ...upper: readonly RuleHead[]): OwnRule<Rule> => ({
  rule,
  inPlaceOf: upper.map(({ id }) => id),
});

/** The rules below a chain of documents: the first one's, and those the lower ones in force add or say anew. */
export function rulesBelow<Rule extends RuleHead>(
  first: readonly Rule[],
  own: readonly OwnRule<Rule>[],
  isInForce: (ruleId: string) => boolean,
): readonly Rule[] {
  const inForce = own.filter(({ rule }) => isInForce(rule.id));
  const replaced = new Set(inForce.flatMap(({ inPlaceOf }) => inPlaceOf));
  return [...first.filter(({ id }) => !replaced.has(id)), ...inForce.map(({ rule }) => rule)];
}
