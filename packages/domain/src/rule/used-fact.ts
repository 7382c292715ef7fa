import type { IsoDate } from "./date.ts";
import type { Text, UsedFact } from "./finding.ts";
import type { Truth } from "./three-valued.ts";

// How a fact is shown beside an answer, ready to read in both languages.

/** A fact with its name in the facts and on the screen; a value that is null is not known. */
export const usedFact = (name: string, label: Text, value: Text | null, met: boolean | null = null): UsedFact => ({
  name,
  label,
  value,
  met,
});

const yes: Text = { vi: "Có", en: "Yes" };
const no: Text = { vi: "Không", en: "No" };

export const truthValue = (value: Truth): Text | null => (value === undefined ? null : value ? yes : no);

export const countValue = (value: number | undefined): Text | null =>
  value === undefined ? null : { vi: String(value), en: String(value) };

/** The day in the Vietnamese order, 31/12/2019. */
export const spellDay = (date: IsoDate): string => date.split("-").reverse().join("/");

export const dayValue = (value: IsoDate | null | undefined): Text | null =>
  value === null || value === undefined ? null : { vi: spellDay(value), en: value };
