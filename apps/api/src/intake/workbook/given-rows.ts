import type { Locale } from "../../shared/viewer.ts";
import type { MarkedSheet } from "./checked-sheets.ts";
import type { CellProblem, GivenRow } from "./given-row.ts";
import { cellText } from "./parts/cell-text.ts";
import type { PackageParts } from "./parts/package-parts.ts";
import { type StoredRow, sheetRows } from "./parts/sheet-rows.ts";
import type { WorkbookParts } from "./parts/workbook-parts.ts";
import { changedHeadings } from "./refusal-words.ts";
import { RefusedWorkbook, refuseFile } from "./refused-workbook.ts";
import type { WorkbookColumn } from "./workbook-column.ts";
import { errorHeading, headRow } from "./workbook-mark.ts";
import { WorkbookRefusal } from "./workbook-refusal.ts";

interface OpenedSheet {
  readonly file: PackageParts;
  readonly parts: WorkbookParts;
  readonly sheet: MarkedSheet;
  readonly columns: readonly WorkbookColumn[];
  readonly locale: Locale;
}

/** The rows below the heading, once the heading is as it was. */
export async function* givenRows(opened: OpenedSheet): AsyncGenerator<GivenRow> {
  const { file, sheet, columns } = opened;
  const bytes = file.bytesOf(sheet.part) ?? refuseFile("DAMAGED");
  let first: number | undefined;
  for await (const row of sheetRows(bytes, columns.length + 1)) {
    if (row.number === headRow) first = firstColumn(opened, row);
    if (row.number <= headRow) continue;
    yield givenRow(opened, row, first ?? noHeading(opened));
  }
  if (first === undefined) noHeading(opened);
}

function givenRow({ sheet, columns, parts }: OpenedSheet, row: StoredRow, from: number): GivenRow {
  const problems: CellProblem[] = [];
  const cells: Record<string, string | null> = {};
  columns.forEach(({ name, entered }, at) => {
    const cell = row.cells.get(from + at);
    const { text, problem } = cell === undefined ? { text: null, problem: null } : cellText(cell, parts);
    cells[name] = text;
    if (problem !== null && (entered || name === "key")) problems.push({ column: name, message: problem });
  });
  return { subject: sheet.subject, rowNumber: row.number, key: cells.key?.trim() ?? "", cells, problems };
}

/** Where the columns begin: what came back with errors has one more before them. */
function firstColumn(opened: OpenedSheet, row: StoredRow): number {
  const headings = headingsOf(opened, row);
  const from = headings[0] === errorHeading[opened.locale] ? 2 : 1;
  const missing = opened.columns.filter(({ label }, at) => headings[from - 1 + at] !== inOneLine(label[opened.locale]));
  return missing.length === 0 ? from : changed(opened, missing);
}

const headingsOf = ({ columns, parts }: OpenedSheet, row: StoredRow): string[] =>
  Array.from({ length: columns.length + 1 }, (_, at) => {
    const cell = row.cells.get(at + 1);
    return inOneLine((cell && cellText(cell, parts).text) ?? "");
  });

const inOneLine = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

const noHeading = (opened: OpenedSheet): never => changed(opened, opened.columns);

function changed({ sheet, locale }: OpenedSheet, missing: readonly WorkbookColumn[]): never {
  const headings = missing.map(({ label }) => label[locale]);
  throw new RefusedWorkbook(new WorkbookRefusal("CHANGED_HEADINGS", changedHeadings(sheet.name, headings)));
}
