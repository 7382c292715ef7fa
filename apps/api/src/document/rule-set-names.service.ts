import { documentsOf, headOf, isCorrectionId, keySeparator, type RuleSet, type Text } from "@xep-loai/domain";
import { correctionsIn } from "../correction/correction-texts.service.ts";
import type { Tx } from "../shared/tx.ts";
import { ruleSetsOf } from "./rule-sets.service.ts";

/** What the rule set of a key is called. */
export type RuleSetName = (key: string) => Text;

/** What the rule sets of some keys are called: the document at the head, those below it, and whose copies correct it. */
export async function ruleSetNames(tx: Tx, keys: readonly string[]): Promise<RuleSetName> {
  const ruleSetOf = await ruleSetsOf(tx, keys);
  const copies = await correctionsIn(
    tx,
    keys.flatMap((key) => key.split(keySeparator)),
  );
  return (key) => {
    const copied = key.split(keySeparator).filter(isCorrectionId);
    return together([...documentNames(ruleSetOf(key)), ...copied.flatMap((id) => copyName(copies.get(id)?.copy))]);
  };
}

/** Without what is read with the head, which stands in no key. */
function documentNames(ruleSet: RuleSet): readonly Text[] {
  const segments = ruleSet.id.split(keySeparator);
  const below = documentsOf(ruleSet).filter(({ id }) => segments.indexOf(id) > 0);
  return [headOf(ruleSet), ...below].map(({ shortTitle }) => shortTitle);
}

const copyName = (copy: string | undefined): readonly Text[] =>
  copy === undefined ? [] : [{ vi: `bản của ${copy}`, en: `the copy of ${copy}` }];

const together = (names: readonly Text[]): Text => ({
  vi: names.map(({ vi }) => vi).join(" + "),
  en: names.map(({ en }) => en).join(" + "),
});
