import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type { stream, Worksheet } from "exceljs";
import type { TableFile } from "./table-file.type.ts";
import { TableSum } from "./table-sum.ts";
import { writeHead } from "./xlsx-head.ts";
import { heightOf } from "./xlsx-height.ts";
import { fontOf, headRows, lyingPage, pageSetupOf } from "./xlsx-look.ts";
import { writeRows } from "./xlsx-rows.ts";
import { writeSignature } from "./xlsx-signature.ts";

/** Rows a sheet can have (ECMA-376), less those of the total and of the signature. */
export const mostRowsOfSheet = 1_048_576 - 6;

/**
 * Writes the table as a workbook a board can send as it is; rejects where the reader goes away before its end. What is longer than a
 * sheet can be goes on in the next one, under the same heading.
 */
export async function writeXlsx(extract: TableFile, out: Writable, rowsOfSheet = mostRowsOfSheet): Promise<void> {
  // hundreds of files, which a start need not wait for
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  book.creator = "Xếp Loại";
  const sum = new TableSum(extract);
  const sheets = { next: (nth: number) => tableSheet(book, extract, nth), rowsOfSheet };
  const { sheet, last } = await writeRows(sheets, extract, sum);
  writeSignature(sheet, extract, last);
  sheet.commit();
  const name = extract.locale === "vi" ? "Nguồn số liệu" : "Source of the figures";
  writeOrigin(book.addWorksheet(name, { pageSetup: lyingPage }), [...extract.origin, ...sum.lines()]);
  // The library would wait for ever for a reader who has gone away.
  await Promise.race([book.commit(), finished(out)]);
}

function tableSheet(book: stream.xlsx.WorkbookWriter, extract: TableFile, nth: number): Worksheet {
  const { id } = extract.source;
  const sheet = book.addWorksheet(nth === 1 ? id : `${id} (${nth})`, {
    pageSetup: pageSetupOf(extract),
    views: [{ state: "frozen", xSplit: 1, ySplit: headRows.bottom }],
  });
  writeHead(sheet, extract);
  return sheet;
}

function writeOrigin(sheet: Worksheet, origin: TableFile["origin"]): void {
  const [label, said] = [28, 90];
  sheet.columns = [label, said].map((width) => ({
    width,
    style: { font: fontOf(), alignment: { vertical: "top", wrapText: true } },
  }));
  for (const line of origin) {
    const row = sheet.addRow([...line]);
    row.height = heightOf([
      [line[0], label],
      [line[1], said],
    ]);
    row.commit();
  }
  sheet.commit();
}
