import type { Choice, Text } from "@xep-loai/domain";
import type { CellText } from "./workbook-column.ts";

/** As people type a word: composed, in small or capital letters, with any number of spaces. */
const folded = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("vi");

const inWords = (choices: readonly Choice[], locale: "vi" | "en"): string =>
  choices.map(({ label }) => `«${label[locale]}»`).join(", ");

const notOneOf = (choices: readonly Choice[]): Text => ({
  vi: `Hãy chọn một trong: ${inWords(choices, "vi")}.`,
  en: `Please choose one of: ${inWords(choices, "en")}.`,
});

/** The choice a text names, by its code or its label in either language. */
export const choiceNamed = (choices: readonly Choice[], text: string): Choice | undefined =>
  choices.find(({ code, label }) => [code, label.vi, label.en].some((word) => folded(word) === folded(text)));

/** One of some answers. */
export function typedChoice(choices: readonly Choice[]): CellText {
  return {
    read(text) {
      const choice = choiceNamed(choices, text);
      return choice === undefined ? { problem: notOneOf(choices) } : { value: choice.code };
    },
    write: (value, locale) => choices.find(({ code }) => code === value)?.label[locale] ?? String(value),
  };
}

export const yesAndNo: readonly Choice[] = [
  { code: "true", label: { vi: "Có", en: "Yes" } },
  { code: "false", label: { vi: "Không", en: "No" } },
];

const yesOrNo = typedChoice(yesAndNo);

/** «Có» or «Không». */
export const typedYesNo: CellText = {
  read(text) {
    const reading = yesOrNo.read(text);
    return "problem" in reading ? reading : { value: reading.value === "true" };
  },
  write: (value, locale) => yesOrNo.write(String(value), locale),
};
