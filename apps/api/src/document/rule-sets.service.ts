import { type RuleSet, ruleSetById } from "@xep-loai/domain";
import type { Tx } from "../shared/tx.ts";

/** The rule set of a key; throws for one that names a document nobody knows. */
export type RuleSetOf = (key: string) => RuleSet;

/** The rule sets of some keys. */
export async function ruleSetsOf(_tx: Tx, keys: Iterable<string>): Promise<RuleSetOf> {
  const known = new Map([...keys].map((key) => [key, ruleSetById(key)]));
  return (key) => known.get(key) ?? unknownKey(key);
}

function unknownKey(key: string): never {
  throw new Error(`no rule set ${key}`);
}
