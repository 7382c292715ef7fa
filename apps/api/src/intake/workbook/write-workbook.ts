import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type { Workbook } from "exceljs";
import type { Locale } from "../../shared/viewer.ts";
import type { FilledSheet, WorkbookHead } from "./filled-workbook.ts";
import { ChoiceLists, writeChoices } from "./sheet/choice-lists.ts";
import { writeGuide } from "./sheet/guide-sheet.ts";
import { protect } from "./sheet/protected-sheet.ts";
import { writeHead } from "./sheet/sheet-head.ts";
import { pageSetup } from "./sheet/sheet-look.ts";
import { writeRows } from "./sheet/sheet-rows.ts";
import { writeValidations } from "./sheet/sheet-validation.ts";
import { columnsDigest, headRow, markLines, markSheet, sheetName, templateVersion } from "./workbook-mark.ts";

/**
 * Writes the template, or the same workbook with what is wrong; rows leave the memory as they are written. Rejects where the
 * reader goes away before its end.
 */
export async function writeWorkbook(
  head: WorkbookHead,
  sheets: readonly FilledSheet[],
  out: Writable,
  locale: Locale,
): Promise<void> {
  // hundreds of files, which a start need not wait for
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  book.creator = "Xếp Loại";
  const lists = new ChoiceLists(sheets.flatMap(({ columns }) => columns));
  for (const sheet of sheets)
    await writeSheet(book, { head, sheet: { ...sheet, rows: whileRead(sheet.rows, out) }, lists, locale });
  writeGuide(book, head, sheets, locale);
  writeChoices(book, lists, locale);
  writeMark(book, head, sheets, locale);
  // The library would wait for ever for a reader who has gone away.
  await Promise.race([book.commit(), finished(out)]);
}

/** Nobody waits for the rows of a reader who has gone. */
async function* whileRead<Row>(rows: AsyncIterable<Row>, out: Writable): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (out.destroyed) throw new Error("the reader of a workbook has gone");
    yield row;
  }
}

interface Written {
  readonly head: WorkbookHead;
  readonly sheet: FilledSheet;
  readonly lists: ChoiceLists;
  readonly locale: Locale;
}

async function writeSheet(book: Workbook, { head, sheet: filled, lists, locale }: Written): Promise<void> {
  const [from, { columns }] = [head.withErrors ? 2 : 1, filled];
  const sheet = book.addWorksheet(sheetName(filled.subject, locale), {
    pageSetup,
    views: [{ state: "frozen", xSplit: from + 1, ySplit: headRow }],
  });
  await protect(sheet);
  writeHead(sheet, head, filled, locale);
  const lastRow = await writeRows(sheet, head, filled, locale);
  sheet.autoFilter = { from: { row: headRow, column: 1 }, to: { row: lastRow, column: from + columns.length - 1 } };
  writeValidations(sheet, { columns, from, lastRow, lists, locale });
  sheet.commit();
}

function writeMark(book: Workbook, head: WorkbookHead, sheets: readonly FilledSheet[], locale: Locale): void {
  const sheet = book.addWorksheet(markSheet, { state: "veryHidden" });
  const mark = {
    ...head,
    version: templateVersion,
    locale,
    subjects: sheets.map(({ subject }) => subject),
    columns: columnsDigest(sheets.map(({ columns }) => columns)),
  };
  for (const line of markLines(mark)) sheet.addRow(line).commit();
  sheet.commit();
}
