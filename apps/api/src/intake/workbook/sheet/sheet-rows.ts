import { setImmediate as breath } from "node:timers/promises";
import type { CellValue, Worksheet } from "exceljs";
import type { Locale } from "../../../shared/viewer.ts";
import type { FilledRow, FilledSheet, WorkbookHead } from "../filled-workbook.ts";
import type { WorkbookColumn } from "../workbook-column.ts";
import { headRow } from "../workbook-mark.ts";
import { cellStyle, errorStyle } from "./sheet-look.ts";

/** The rows as they come, each out of memory once it is written; answers the number of the last one. */
export async function writeRows(
  sheet: Worksheet,
  { withErrors }: WorkbookHead,
  { columns, rows }: FilledSheet,
  locale: Locale,
): Promise<number> {
  let last = headRow;
  for await (const row of rows) {
    last += 1;
    writeRow(sheet, last, columns, row, withErrors ? locale : null);
    // lets what was written leave: the library itself never waits for who reads
    if (last % 200 === 0) await breath();
  }
  return last;
}

/** `errorsIn`: the language of the column of errors; null: there is none. */
function writeRow(
  sheet: Worksheet,
  number: number,
  columns: readonly WorkbookColumn[],
  { cells, errors, isLocked }: FilledRow,
  errorsIn: Locale | null,
): void {
  const row = sheet.getRow(number);
  const isWrong = errors.length > 0;
  if (errorsIn !== null && isWrong) {
    const cell = row.getCell(1);
    cell.value = escaped(errors.map((error) => error[errorsIn]).join("\n"));
    cell.style = errorStyle;
  }
  columns.forEach(({ name, entered, numbers }, at) => {
    const cell = row.getCell(at + (errorsIn === null ? 1 : 2));
    const isNumber = numbers !== null;
    cell.value = stored(cells[name] ?? null, isNumber);
    cell.style = cellStyle({ entered: entered && !isLocked, isNumber, isWrong });
  });
  row.commit();
}

/** A number where it is one and reads the same; everything else as it was typed. */
function stored(text: string | null, isNumber: boolean): CellValue {
  if (text === null) return null;
  return isNumber && String(Number(text)) === text ? Number(text) : escaped(text);
}

/** So that a text like «_x0041_» is not taken for the character a spreadsheet writes so. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
