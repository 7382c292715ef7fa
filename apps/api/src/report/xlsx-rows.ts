import type { CellFormulaValue, CellValue, Worksheet } from "exceljs";
import type { Extract } from "./extract.service.ts";
import { shownCell } from "./shown-cell.ts";
import type { Heading, SummaryColumnKind, TableRow } from "./summary-table.ts";
import { borders, firstRowOfTable } from "./xlsx-look.ts";

/** The rows as they are read, then the total; answers the number of the last row. */
export async function writeRows(sheet: Worksheet, extract: Extract): Promise<number> {
  const { source, locale, total, rows } = extract;
  let last = firstRowOfTable - 1;
  for await (const row of rows()) {
    last += 1;
    writeRow(sheet, last, source.columns, [
      row.label,
      ...row.cells.map((cell, at) => stored(source.columns[at] as Heading, cell, locale)),
    ]);
  }
  if (total === null) return last;
  writeRow(sheet, last + 1, source.columns, [total.label, ...totalCells(source.columns, total, last)], true);
  return last + 1;
}

/** Committed at once: a row that is written leaves the memory. */
function writeRow(sheet: Worksheet, at: number, columns: readonly Heading[], values: CellValue[], bold = false): void {
  const row = sheet.getRow(at);
  row.values = values;
  row.eachCell({ includeEmpty: true }, (cell, place) => {
    cell.border = borders;
    cell.font = { bold };
    const kind = columns[place - 2]?.kind ?? "PASSAGE";
    cell.numFmt = formats[kind];
    cell.alignment = { vertical: "middle", wrapText: kind === "TEXT" || kind === "PASSAGE" };
  });
  row.commit();
}

const formats = {
  COUNT: "#,##0",
  PERCENT: "0.0 %",
  TEXT: "@",
  PASSAGE: "@",
  STATUS: "@",
  CHANGE: "+#,##0;-#,##0;0",
  POINTS: "+0.0;-0.0;0.0",
  SCORE: "0.0",
} as const;

const numbers: readonly SummaryColumnKind[] = ["COUNT", "CHANGE", "POINTS", "SCORE"];

/** Counts and percentages are numbers; a percentage is stored with the one decimal that is shown. */
function stored(column: Heading, cell: string | null, locale: Extract["locale"]): CellValue {
  if (cell === null) return null;
  if (numbers.includes(column.kind)) return Number(cell);
  return column.kind === "PERCENT" ? Number((Number(cell) / 100).toFixed(3)) : shownCell(column, cell, locale);
}

/** Live formulas, so that whoever changes a row sees the total follow; their results are those on the screen. */
function totalCells(columns: readonly Heading[], { cells }: TableRow, last: number): CellValue[] {
  return columns.map((column, at) => {
    const result = stored(column, cells[at] ?? null, "vi") ?? "";
    // Without a row above, a sum would run over itself.
    if (last < firstRowOfTable || !addsUp(column)) return result;
    return { formula: totalFormula(columns, column, last), result } as CellFormulaValue;
  });
}

/** Points and words of the rows make none of the whole. */
const addsUp = ({ kind, shareOf }: Heading): boolean => kind === "COUNT" || kind === "CHANGE" || shareOf !== undefined;

/** A sum of the rows above; a percentage is taken anew from the sums beside it. */
function totalFormula(columns: readonly Heading[], { key, shareOf }: Heading, last: number): string {
  const letterOf = (wanted: string): string => letter(columns.findIndex((column) => column.key === wanted) + 2);
  if (shareOf === undefined) return `SUM(${letterOf(key)}${firstRowOfTable}:${letterOf(key)}${last})`;
  const [part, whole] = [`${letterOf(shareOf.part)}${last + 1}`, `${letterOf(shareOf.whole)}${last + 1}`];
  return `IF(${whole}=0,"",ROUND(${part}/${whole},3))`;
}

const letter = (column: number): string =>
  column > 26
    ? letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
