import type { Text } from "../../rule/finding.ts";

/** A sentence with its figures and names filled in, each in its language: `{name}`. */
export const filled = (words: Text, values: Readonly<Record<string, Text>>): Text => ({
  vi: fill(words.vi, "vi", values),
  en: fill(words.en, "en", values),
});

const fill = (words: string, language: keyof Text, values: Readonly<Record<string, Text>>): string =>
  words.replace(/\{(\w+)\}/g, (place, name: string) => values[name]?.[language] ?? place);
