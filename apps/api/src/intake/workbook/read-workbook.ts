import { type FileHandle, open } from "node:fs/promises";
import { checkedMark } from "./checked-mark.ts";
import { checkedSheets } from "./checked-sheets.ts";
import type { ExpectedWorkbook } from "./expected-workbook.ts";
import { refuseOtherKinds } from "./file-kind.ts";
import type { GivenRow } from "./given-row.ts";
import type { TableRow } from "./opened-sheet.ts";
import { packageParts } from "./parts/package-parts.ts";
import { workbookParts } from "./parts/workbook-parts.ts";
import { readRow } from "./read-row.ts";
import { RefusedWorkbook, refuseFile } from "./refused-workbook.ts";
import { tableRows } from "./table-rows.ts";
import { mostRows } from "./workbook-limits.ts";
import type { WorkbookRefusal } from "./workbook-refusal.ts";

/**
 * The rows of a workbook on disk, sheet by sheet, in bounded memory; or why it is not read. The whole file is looked at before it
 * answers, so a refusal never comes after the first row.
 */
export async function readWorkbook(
  path: string,
  expected: ExpectedWorkbook,
): Promise<WorkbookRefusal | AsyncIterable<GivenRow>> {
  try {
    await refuseBadRows(rowsOf(path, expected));
    return givenRows(path, expected);
  } catch (error) {
    if (error instanceof RefusedWorkbook) return error.refusal;
    throw error;
  }
}

async function refuseBadRows(rows: AsyncIterable<TableRow>): Promise<void> {
  let count = 0;
  for await (const _ of rows) {
    count += 1;
    if (count > mostRows) refuseFile("TOO_MANY_ROWS");
  }
  if (count === 0) refuseFile("NO_ROWS");
}

async function* givenRows(path: string, expected: ExpectedWorkbook): AsyncGenerator<GivenRow> {
  for await (const row of rowsOf(path, expected)) {
    const given = readRow(row);
    if (given !== null) yield given;
  }
}

async function* rowsOf(path: string, expected: ExpectedWorkbook): AsyncGenerator<TableRow> {
  const file = await open(path);
  try {
    yield* rowsIn(file, expected);
  } finally {
    await file.close();
  }
}

async function* rowsIn(file: FileHandle, expected: ExpectedWorkbook): AsyncGenerator<TableRow> {
  const { size } = await file.stat();
  await refuseOtherKinds(file, size);
  const contents = await packageParts(file, size);
  const parts = await workbookParts(contents);
  const mark = await checkedMark(contents, parts, expected);
  for (const sheet of checkedSheets(parts.sheets, mark)) {
    const columns = expected.columnsOf(sheet.subject);
    yield* tableRows({ file: contents, parts, sheet, columns, locale: mark.locale });
  }
}
