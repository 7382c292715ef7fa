import { type FileHandle, open } from "node:fs/promises";
import { checkedMark } from "./checked-mark.ts";
import { checkedSheets } from "./checked-sheets.ts";
import type { ExpectedWorkbook } from "./expected-workbook.ts";
import { refuseOtherKinds } from "./file-kind.ts";
import type { GivenRow } from "./given-row.ts";
import { givenRows } from "./given-rows.ts";
import { packageParts } from "./parts/package-parts.ts";
import { workbookParts } from "./parts/workbook-parts.ts";
import { RefusedWorkbook, refuseFile } from "./refused-workbook.ts";
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
    return rowsOf(path, expected);
  } catch (error) {
    if (error instanceof RefusedWorkbook) return error.refusal;
    throw error;
  }
}

async function refuseBadRows(rows: AsyncIterable<GivenRow>): Promise<void> {
  let count = 0;
  for await (const _ of rows) {
    count += 1;
    if (count > mostRows) refuseFile("TOO_MANY_ROWS");
  }
  if (count === 0) refuseFile("NO_ROWS");
}

async function* rowsOf(path: string, expected: ExpectedWorkbook): AsyncGenerator<GivenRow> {
  const file = await open(path);
  try {
    yield* rowsIn(file, expected);
  } finally {
    await file.close();
  }
}

async function* rowsIn(file: FileHandle, expected: ExpectedWorkbook): AsyncGenerator<GivenRow> {
  const { size } = await file.stat();
  await refuseOtherKinds(file, size);
  const contents = await packageParts(file, size);
  const parts = await workbookParts(contents);
  const mark = await checkedMark(contents, parts, expected);
  for (const sheet of checkedSheets(parts.sheets, mark)) {
    const columns = expected.columnsOf(sheet.subject);
    yield* givenRows({ file: contents, parts, sheet, columns, locale: mark.locale });
  }
}
