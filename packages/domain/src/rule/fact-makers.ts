import type { Text, UsedFact } from "./finding.ts";
import type { Explanation } from "./rule.ts";
import type { Truth } from "./three-valued.ts";
import { dayValue, truthValue, usedFact } from "./used-fact.ts";

/** Several names in one line; of none: none. */
export const spellList = (names: readonly Text[]): Text =>
  names.length === 0
    ? { vi: "Không có", en: "None" }
    : { vi: names.map(({ vi }) => vi).join("; "), en: names.map(({ en }) => en).join("; ") };

/** Half days with a comma in Vietnamese, a point in English. */
export const spellNumber = (value: number): Text => ({ vi: String(value).replace(".", ","), en: String(value) });

/** How facts of one topic are shown beside an answer, each under the label of its name; left out: not known. */
export function factMakers<Name extends string>(labels: Readonly<Record<Name, Text>>) {
  const shown =
    <Value>(spell: (value: Value) => Text | null) =>
    (name: Name, value: Value | null | undefined): UsedFact =>
      usedFact(name, labels[name], value === undefined || value === null ? null : spell(value));
  const truth = shown(truthValue);
  return {
    text: shown((value: Text) => value),
    list: shown(spellList),
    number: shown(spellNumber),
    date: shown(dayValue),
    truth,
    /** A yes that the rule asks for. */
    asked: (name: Name, value: Truth): UsedFact => ({ ...truth(name, value), met: value ?? null }),
  };
}

/** What a reader is told: the facts looked at and one sentence. */
export const tell = (facts: readonly UsedFact[], vi: string, en: string): Explanation => ({
  facts,
  message: { vi, en },
});
