import { refuseFile } from "../refused-workbook.ts";
import { type Attributes, xmlEvents } from "../xml/xml-events.ts";
import { textItem } from "./text-item.ts";

/** A cell as it is stored. */
export interface StoredCell {
  /** `s`: a shared text; `inlineStr`, `str`: a text; `b`, `e`, `d`; else a number. */
  readonly type: string;
  /** Number of its format. */
  readonly style: number;
  readonly hasFormula: boolean;
  readonly value: string;
}

/** A row with the cells that hold something, by their number from 1 on. */
export interface StoredRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, StoredCell>;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** The rows of a sheet that hold something in the first `width` columns, one after the other. */
export async function* sheetRows(bytes: AsyncIterable<Buffer>, width: number): AsyncGenerator<StoredRow> {
  const [rows, reader] = rowReader(width);
  for await (const _ of xmlEvents(bytes, reader)) yield* rows.splice(0);
}

/** Collects rows as they end. */
function rowReader(width: number) {
  const rows: StoredRow[] = [];
  const item = textItem();
  let row = { number: 0, cells: new Map<number, StoredCell>() };
  let [column, value, isValue, cell] = [0, "", false, noCell];
  const reader = {
    open(tag: string, attributes: Attributes) {
      item.open(tag);
      if (tag === "row") {
        row = { number: following(row.number, Number(attributes.r ?? row.number + 1), lastRow), cells: new Map() };
        column = 0;
      } else if (tag === "c") {
        column = following(column, attributes.r === undefined ? column + 1 : columnOf(attributes.r), lastColumn);
        cell = { type: attributes.t ?? "n", style: Number(attributes.s ?? 0), hasFormula: false, value: "" };
      } else if (tag === "f") cell = { ...cell, hasFormula: true };
      else if (tag === "v") isValue = true;
    },
    text(piece: string) {
      item.text(piece);
      if (isValue) value += piece;
    },
    close(tag: string) {
      item.close(tag);
      if (tag === "v") isValue = false;
      else if (tag === "c") {
        const inline = item.take();
        const stored = { ...cell, value: cell.type === "inlineStr" ? inline : value };
        value = "";
        if (column <= width && (stored.hasFormula || stored.value !== "")) row.cells.set(column, stored);
      } else if (tag === "row" && row.cells.size > 0) rows.push(row);
    },
  };
  return [rows, reader] as const;
}

const noCell: StoredCell = { type: "n", style: 0, hasFormula: false, value: "" };

/** Rows and columns come in their order, each once. */
const following = (last: number, next: number, most: number): number =>
  Number.isInteger(next) && next > last && next <= most ? next : refuseFile("DAMAGED");

/** «AB12» → 28. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < 3; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  return column;
}
