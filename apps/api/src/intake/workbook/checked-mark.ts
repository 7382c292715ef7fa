import type { ExpectedWorkbook } from "./expected-workbook.ts";
import { cellText } from "./parts/cell-text.ts";
import type { PackageParts } from "./parts/package-parts.ts";
import { sheetRows } from "./parts/sheet-rows.ts";
import type { WorkbookParts } from "./parts/workbook-parts.ts";
import { otherYear } from "./refusal-words.ts";
import { RefusedWorkbook, refuseFile } from "./refused-workbook.ts";
import { columnsDigest, markOf, markSheet, templateVersion, type WorkbookMark } from "./workbook-mark.ts";
import { WorkbookRefusal } from "./workbook-refusal.ts";

/** More lines than any mark has. */
const mostLines = 50;

/** The mark of a template of this version, year, unit and these rules. @throws RefusedWorkbook for any other. */
export async function checkedMark(
  file: PackageParts,
  parts: WorkbookParts,
  expected: ExpectedWorkbook,
): Promise<WorkbookMark> {
  const mark = markOf(await linesOf(file, parts)) ?? refuseFile("NO_MARK");
  if (mark.version !== templateVersion) refuseFile("OTHER_VERSION");
  if (mark.year !== expected.year) throw ofOtherYear(mark.year, expected.year);
  if (mark.organisationId !== expected.organisationId) refuseFile("OTHER_UNIT");
  const columns = mark.subjects.map((subject) => expected.columnsOf(subject));
  if (mark.columns !== columnsDigest(columns)) refuseFile("OTHER_RULES");
  return mark;
}

const ofOtherYear = (inFile: number, asked: number): RefusedWorkbook | never =>
  Number.isInteger(inFile)
    ? new RefusedWorkbook(new WorkbookRefusal("OTHER_YEAR", otherYear(inFile, asked)))
    : refuseFile("NO_MARK");

async function linesOf(file: PackageParts, parts: WorkbookParts): Promise<ReadonlyMap<string, string>> {
  const lines = new Map<string, string>();
  const bytes = file.bytesOf(parts.sheets.get(markSheet) ?? "");
  if (bytes === undefined) return lines;
  for await (const { cells } of sheetRows(bytes, 2)) {
    const [name, value] = [1, 2].map((at) => {
      const cell = cells.get(at);
      return cell && cellText(cell, parts).text;
    });
    if (name && value) lines.set(name, value);
    if (lines.size > mostLines) break;
  }
  return lines;
}
