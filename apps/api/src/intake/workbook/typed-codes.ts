import type { Choice, Text } from "@xep-loai/domain";
import { choiceNamed } from "./typed-choice.ts";
import { noRows } from "./typed-list.ts";
import type { CellText } from "./workbook-column.ts";

const unknown = (word: string, choices: readonly Choice[]): Text => ({
  vi: `«${word}» không có trong danh sách: ${choices.map(({ label }) => label.vi).join("; ")}.`,
  en: `«${word}» is not on the list: ${choices.map(({ label }) => label.en).join("; ")}.`,
});

/** Several of some answers, between semicolons. */
export function typedCodes(choices: readonly Choice[]): CellText {
  return {
    read(text) {
      const words = text.split(";").map((word) => word.trim());
      const named = words.filter((word) => word !== "" && !isNone(word));
      const missing = named.find((word) => choiceNamed(choices, word) === undefined);
      if (missing !== undefined) return { problem: unknown(missing.slice(0, 100), choices) };
      const codes = new Set(named.map((word) => choiceNamed(choices, word)?.code));
      return { value: choices.map(({ code }) => code).filter((code) => codes.has(code)) };
    },
    write: (value, locale) => wordsOf(choices, value as readonly string[], locale) || noRows[locale],
  };
}

const isNone = (word: string): boolean =>
  [noRows.vi, noRows.en].some((none) => none.toLowerCase() === word.normalize("NFC").toLowerCase());

const wordsOf = (choices: readonly Choice[], codes: readonly string[], locale: "vi" | "en"): string =>
  choices
    .filter(({ code }) => codes.includes(code))
    .map(({ label }) => label[locale])
    .join("; ");

/** How several answers are typed into one cell. */
export const codesNote = (choices: readonly Choice[]): Text => ({
  vi: `Một hoặc nhiều nội dung, cách nhau bằng dấu chấm phẩy: ${wordsOf(choices, all(choices), "vi")}. Không có thì ghi «${noRows.vi}».`,
  en: `One or more, between semicolons: ${wordsOf(choices, all(choices), "en")}. If none, write «${noRows.en}».`,
});

const all = (choices: readonly Choice[]): string[] => choices.map(({ code }) => code);
