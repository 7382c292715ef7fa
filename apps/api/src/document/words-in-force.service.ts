import { inWordsInForce, isCorrectionId, keySeparator, noLayers, type RuleHead, type RuleSet } from "@xep-loai/domain";
import type { Tx } from "../shared/tx.ts";
import { ruleSetsOf } from "./rule-sets.service.ts";

/** A rule in the words in force under the rule set of a key. */
export type WordsOf = (key: string, rule: RuleHead) => RuleHead;

/** The words of rules where boards entered them from their own copies; nothing is asked where no key has a copy in it. */
export async function wordsInForce(tx: Tx, keys: Iterable<string>): Promise<WordsOf> {
  const copied = new Set([...keys].filter((key) => key.split(keySeparator).some(isCorrectionId)));
  if (copied.size === 0) return (_, rule) => rule;
  const ruleSetOf = await ruleSetsOf(tx, copied);
  return (key, rule) => (copied.has(key) ? inWordsInForce(rule, layersOf(ruleSetOf(key))) : rule);
}

const layersOf = (ruleSet: RuleSet) => (ruleSet.regime === "POINTS_2025" ? ruleSet.layers : noLayers);
