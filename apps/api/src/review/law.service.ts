import { type ReviewLaw, type RuleSet, reviewLawOf, ruleSetOfKey } from "@xep-loai/domain";

/** @throws where a row names a rule set nobody knows. */
export function ruleSetAt(key: string): RuleSet {
  const ruleSet = ruleSetOfKey(key);
  if (ruleSet === undefined) throw new Error(`no rule set ${key}`);
  return ruleSet;
}

/** What is in force on the review under some rule sets; undefined where the rules of that year are not held. */
export function reviewLaws(keys: Iterable<string>): (key: string) => ReviewLaw | undefined {
  const laws = new Map([...new Set(keys)].map((key) => [key, reviewLawOf(ruleSetAt(key))]));
  return (key) => laws.get(key);
}
