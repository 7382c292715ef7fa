import type { Choice } from "@xep-loai/domain";
import type { Workbook } from "exceljs";
import type { Locale } from "../../../shared/viewer.ts";
import type { WorkbookColumn } from "../workbook-column.ts";
import { choiceSheet } from "../workbook-mark.ts";

/**
 * The answers of the drop-downs, each list once, a column of a hidden sheet for each: in the cell itself a list has 255 characters
 * at most and no comma in an answer.
 */
export class ChoiceLists {
  readonly lists: readonly (readonly Choice[])[];
  readonly #keys: readonly string[];

  constructor(columns: readonly WorkbookColumn[]) {
    const lists = new Map(columns.flatMap(({ choices }) => (choices === null ? [] : [[keyOf(choices), choices]])));
    this.lists = [...lists.values()];
    this.#keys = [...lists.keys()];
  }

  /** The cells that hold the answers, as a formula. */
  formulaOf(choices: readonly Choice[]): string {
    const column = letterOf(this.#keys.indexOf(keyOf(choices)));
    return `${choiceSheet}!$${column}$1:$${column}$${choices.length}`;
  }
}

const keyOf = (choices: readonly Choice[]): string => choices.map(({ code, label }) => `${code}=${label.vi}`).join("|");

/** Fewer lists than letters: the kinds of answers are few. */
const letterOf = (at: number): string => String.fromCharCode("A".charCodeAt(0) + at);

export function writeChoices(book: Workbook, { lists }: ChoiceLists, locale: Locale): void {
  const sheet = book.addWorksheet(choiceSheet, { state: "veryHidden" });
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let at = 0; at < longest; at++) sheet.addRow(lists.map((list) => list[at]?.label[locale] ?? null)).commit();
  sheet.commit();
}
