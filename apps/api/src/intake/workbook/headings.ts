import type { OpenedSheet } from "./opened-sheet.ts";
import { cellText } from "./parts/cell-text.ts";
import type { StoredRow } from "./parts/sheet-rows.ts";
import { changedHeadings } from "./refusal-words.ts";
import { RefusedWorkbook } from "./refused-workbook.ts";
import type { WorkbookColumn } from "./workbook-column.ts";
import { errorHeading } from "./workbook-mark.ts";
import { WorkbookRefusal } from "./workbook-refusal.ts";

/**
 * Where the columns begin: what came back with errors has one more before them. @throws RefusedWorkbook where a heading is not as
 * the template wrote it.
 */
export function firstColumn(opened: OpenedSheet, row: StoredRow): number {
  const headings = headingsOf(opened, row);
  const from = headings[0] === errorHeading[opened.locale] ? 2 : 1;
  const missing = opened.columns.filter(({ label }, at) => headings[from - 1 + at] !== inOneLine(label[opened.locale]));
  return missing.length === 0 ? from : changed(opened, missing);
}

/** @throws RefusedWorkbook where there is no row of headings. */
export const noHeadings = (opened: OpenedSheet): never => changed(opened, opened.columns);

const headingsOf = ({ columns, parts }: OpenedSheet, row: StoredRow): string[] =>
  Array.from({ length: columns.length + 1 }, (_, at) => {
    const cell = row.cells.get(at + 1);
    return inOneLine((cell && cellText(cell, parts).text) ?? "");
  });

const inOneLine = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

function changed({ sheet, locale }: OpenedSheet, missing: readonly WorkbookColumn[]): never {
  const headings = missing.map(({ label }) => label[locale]);
  throw new RefusedWorkbook(new WorkbookRefusal("CHANGED_HEADINGS", changedHeadings(sheet.name, headings)));
}
