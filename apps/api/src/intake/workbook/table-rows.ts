import { firstColumn, noHeadings } from "./headings.ts";
import type { OpenedSheet, TableRow } from "./opened-sheet.ts";
import { sheetRows } from "./parts/sheet-rows.ts";
import { refuseFile } from "./refused-workbook.ts";
import { headRow } from "./workbook-mark.ts";

/** The rows below the headings, once the headings are as they were. */
export async function* tableRows(opened: OpenedSheet): AsyncGenerator<TableRow> {
  const bytes = opened.file.bytesOf(opened.sheet.part) ?? refuseFile("DAMAGED");
  let from: number | undefined;
  for await (const row of sheetRows(bytes, opened.columns.length + 1)) {
    if (row.number === headRow) from = firstColumn(opened, row);
    if (row.number > headRow) yield { opened, row, from: from ?? noHeadings(opened) };
  }
  if (from === undefined) noHeadings(opened);
}
