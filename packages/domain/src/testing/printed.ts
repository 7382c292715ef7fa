import { readFileSync } from "node:fs";
import type { Field } from "../forms/field.ts";
import type { Form, FormItem } from "../forms/form.ts";

/** The text of a form as it stands in its document, one printed line a line. */
export const printedText = (file: string): string =>
  readFileSync(new URL(`documents/${file}`, import.meta.url), "utf8");

/** The Vietnamese words of a form in printed order. */
export const wordsOf = ({ blocks }: Form): readonly string[] =>
  blocks.flatMap(({ items, signature }) => [
    ...items.flatMap(wordsOfItem),
    ...(signature === null ? [] : [...signature.by, signature.hint].flatMap((line) => line?.vi ?? [])),
  ]);

const wordsOfItem = ({ label, note, parts }: FormItem): readonly string[] => [
  ...[label, note].flatMap((words) => words?.vi ?? []),
  ...parts.flatMap(wordsOfItem),
];

/** The words of the columns of a list and of their choices. */
export const wordsOfColumns = (field: Field | null): readonly string[] =>
  field?.kind !== "LIST"
    ? []
    : field.columns.flatMap(({ label, field: cell }) => [
        label.vi,
        ...(cell.kind === "CHOICE" ? cell.choices.map((choice) => choice.label.vi) : []),
      ]);

/** The words not found in the text after the words before them. */
export function outOfPlace(words: readonly string[], text: string): readonly string[] {
  let at = 0;
  return words.filter((word) => {
    const found = text.indexOf(word, at);
    if (found >= 0) at = found + word.length;
    return found < 0;
  });
}
