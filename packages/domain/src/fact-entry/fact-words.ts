import type { Choice } from "../forms/field.ts";
import { spellList, spellNumber } from "../rule/fact-makers.ts";
import type { Text } from "../rule/finding.ts";
import { dayValue, sameInBoth, truthValue } from "../rule/used-fact.ts";
import type { FactCell, FactColumn, FactField } from "./fact-field.ts";

type Row = Readonly<Record<string, unknown>>;

/** A fact in words, points with their unit; null: it is not known. Of a list its rows, each part under its heading. */
export function factWords({ input, section }: Pick<FactField, "input" | "section">, value: unknown): Text | null {
  if (value === undefined || value === null) return null;
  if (input.kind === "LIST") return spellList(asList(value).map((row) => rowWords(input.columns, row as Row)));
  if (input.kind === "CHOICES") return spellList(asList(value).map((code) => choiceWords(input.choices, code)));
  const words = cellWords(input, value);
  return input.kind === "NUMBER" && section === "POINTS" ? both(words, points, " ") : words;
}

const points: Text = { vi: "điểm", en: "points" };
const happened: Text = { vi: "Có", en: "Yes" };

/** Something that happened at most once may stand alone. */
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function cellWords(input: FactCell, value: unknown): Text {
  switch (input.kind) {
    case "YES_NO":
      return truthValue(value === true) ?? sameInBoth("");
    case "NUMBER":
      return spellNumber(Number(value));
    case "DATE":
      return dayValue(String(value)) ?? sameInBoth("");
    case "CHOICE":
      return choiceWords(input.choices, value);
    case "LINE":
      return sameInBoth(String(value));
    default:
      return input satisfies never;
  }
}

const choiceWords = (choices: readonly Choice[], value: unknown): Text =>
  choices.find(({ code }) => code === value)?.label ?? sameInBoth(String(value));

/** Of a row nothing is known of: that it is there. */
function rowWords(columns: readonly FactColumn[], row: Row): Text {
  const parts = columns
    .filter(({ name }) => row[name] !== undefined && row[name] !== null)
    .map(({ name, label, input }) => both(label, cellWords(input, row[name]), ": "));
  return parts.length === 0 ? happened : parts.reduce((words, part) => both(words, part, ", "));
}

const both = (one: Text, other: Text, sign: string): Text => ({
  vi: `${one.vi}${sign}${other.vi}`,
  en: `${one.en}${sign}${other.en}`,
});
