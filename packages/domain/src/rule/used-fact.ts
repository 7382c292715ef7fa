import type { IsoDate } from "./date.ts";
import type { Text, UsedFact } from "./finding.ts";
import type { Count } from "./share.ts";
import type { Truth } from "./three-valued.ts";

// How a fact is shown beside an answer, ready to read in both languages; null: it is not known.

/** A fact with its name in the facts and on the screen. */
export const usedFact = (name: string, label: Text, value: Text | null, met: boolean | null = null): UsedFact => ({
  name,
  label,
  value,
  met,
});

export const sameInBoth = (value: string): Text => ({ vi: value, en: value });

/** Words somebody entered; blank ones are none. */
export const wordsValue = (words: string | undefined): Text | null =>
  words === undefined || words.trim() === "" ? null : sameInBoth(words);

const yes: Text = { vi: "Có", en: "Yes" };
const no: Text = { vi: "Không", en: "No" };

export const truthValue = (value: Truth): Text | null => (value === undefined ? null : value ? yes : no);

export const countValue = (value: Count | undefined): Text | null =>
  value === undefined ? null : sameInBoth(String(value));

/** The day in the Vietnamese order, 31/12/2019. */
export const spellDate = (date: IsoDate): string => date.split("-").reverse().join("/");

export const dayValue = (value: IsoDate | null | undefined): Text | null =>
  value === null || value === undefined ? null : { vi: spellDate(value), en: value };
