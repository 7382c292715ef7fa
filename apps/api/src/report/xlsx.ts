import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type { Worksheet } from "exceljs";
import type { TableFile } from "./table-file.type.ts";
import { TableSum } from "./table-sum.ts";
import { writeHead } from "./xlsx-head.ts";
import { headRows, pageSetupOf } from "./xlsx-look.ts";
import { writeRows } from "./xlsx-rows.ts";
import { writeSignature } from "./xlsx-signature.ts";

/** Writes the table as a workbook a board can send as it is; rejects where the reader goes away before its end. */
export async function writeXlsx(extract: TableFile, out: Writable): Promise<void> {
  // hundreds of files, which a start need not wait for
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  book.creator = "Xếp Loại";
  const sum = new TableSum(extract);
  const sheet = book.addWorksheet(extract.source.id, {
    pageSetup: pageSetupOf(extract),
    views: [{ state: "frozen", xSplit: 1, ySplit: headRows.bottom }],
  });
  writeHead(sheet, extract);
  writeSignature(sheet, extract, await writeRows(sheet, extract, sum));
  sheet.commit();
  writeOrigin(book.addWorksheet(extract.locale === "vi" ? "Nguồn số liệu" : "Source of the figures"), [
    ...extract.origin,
    ...sum.lines(),
  ]);
  // The library would wait for ever for a reader who has gone away.
  await Promise.race([book.commit(), finished(out)]);
}

function writeOrigin(sheet: Worksheet, origin: TableFile["origin"]): void {
  sheet.columns = [{ width: 28 }, { width: 90 }];
  for (const line of origin) sheet.addRow([...line]).commit();
  sheet.commit();
}
