import type { CellFormulaValue, CellValue, Style, Worksheet } from "exceljs";
import { shownCell } from "./shown-cell.ts";
import type { Heading, SummaryColumnKind, TableRow } from "./table-column.type.ts";
import type { TableFile } from "./table-file.type.ts";
import type { TableSum } from "./table-sum.ts";
import { shareFormula, sumFormula } from "./xlsx-formula.ts";
import { heightOf, lineHeight, type WrappedText } from "./xlsx-height.ts";
import { borders, firstRowOfTable, fontOf, labelWidth, widthOf } from "./xlsx-look.ts";
import { numberFormats } from "./xlsx-number-format.ts";

/** The sheets a table is written on, one after another. */
export interface Sheets {
  next(nth: number): Worksheet;
  /** Number of the last row one takes. */
  readonly rowsOfSheet: number;
}

/** Where a table ends. */
interface TableEnd {
  readonly sheet: Worksheet;
  readonly last: number;
}

/** The rows as they are read, then the total, each added to the sum; answers the last sheet and the number of its last row. */
export async function writeRows(sheets: Sheets, extract: TableFile, sum: TableSum): Promise<TableEnd> {
  const { total, rows } = extract;
  const looks = cellLooks(extract, false);
  const added = extract.source.columns.map(() => 0);
  let [nth, last] = [1, firstRowOfTable - 1];
  let sheet = sheets.next(nth);
  for await (const row of rows()) {
    if (last >= sheets.rowsOfSheet) {
      sheet.commit();
      nth += 1;
      [sheet, last] = [sheets.next(nth), firstRowOfTable - 1];
    }
    last += 1;
    sum.add(row);
    row.cells.forEach((cell, at) => {
      added[at] = (added[at] ?? 0) + Number(cell ?? 0);
    });
    writeRow(sheet, last, looks, [row.label, ...bodyCells(extract, row, last)]);
  }
  if (total === null) return { sheet, last };
  sum.add(total);
  writeRow(sheet, last + 1, cellLooks(extract, true), [
    total.label,
    ...sums(extract, total, { last: nth === 1 ? last : null, added }),
  ]);
  return { sheet, last: last + 1 };
}

/** How the cells of a column look. */
interface Look {
  readonly style: Partial<Style>;
  /** How many letters wide a cell is whose text goes on below; null: it holds a figure. */
  readonly width: number | null;
}

/** In the order of the columns. */
type Looks = readonly Look[];

/** Committed at once: a row that is written leaves the memory. */
function writeRow(sheet: Worksheet, at: number, looks: Looks, values: readonly CellValue[]): void {
  const row = sheet.getRow(at);
  values.forEach((value, place) => {
    const cell = row.getCell(place + 1);
    cell.value = value;
    cell.style = looks[place]?.style ?? {};
  });
  const height = heightOf(wrappedIn(looks, values));
  if (height > lineHeight) row.height = height;
  row.commit();
  forgetFormulas(sheet);
}

const wrappedIn = (looks: Looks, values: readonly CellValue[]): WrappedText[] =>
  values.flatMap((value, at): WrappedText[] => {
    const width = looks[at]?.width ?? null;
    return typeof value === "string" && width !== null ? [[value, width]] : [];
  });

/** The library keeps every formula for others that might share it; none does, and a table is as long as it likes. */
function forgetFormulas(sheet: Worksheet): void {
  (sheet as Worksheet & { _formulae?: object })._formulae = {};
}

/** One object for all cells of a column: the library knows a style again by its identity, and works out each other one anew. */
const cellLooks = ({ source, locale }: TableFile, bold: boolean): Looks =>
  [
    { kind: "PASSAGE", width: labelWidth } as const,
    ...source.columns.map(({ kind }) => ({ kind, width: widthOf(kind) })),
  ].map(({ kind, width }) => {
    const wrapText = kind === "TEXT" || kind === "PASSAGE";
    const alignment = { vertical: "middle", wrapText } as const;
    const style = { border: borders, font: fontOf({ bold }), numFmt: numberFormats[locale][kind], alignment };
    return { style, width: wrapText ? width : null };
  });

const numbers: readonly SummaryColumnKind[] = ["COUNT", "CHANGE", "POINTS", "SCORE"];

/** Counts and percentages are numbers; a percentage is stored with the one decimal that is shown. */
function stored(column: Heading, cell: string | null, locale: TableFile["locale"]): CellValue {
  if (cell === null) return null;
  if (numbers.includes(column.kind)) return Number(cell);
  return column.kind === "PERCENT" ? Number((Number(cell) / 100).toFixed(3)) : shownCell(column, cell, locale);
}

/** A percentage is worked out from the counts beside it, so that whoever mends a count sees it follow. */
const bodyCells = ({ source: { columns }, locale }: TableFile, { cells }: TableRow, at: number): CellValue[] =>
  columns.map((column, place) => {
    const result = stored(column, cells[place] ?? null, locale);
    return column.shareOf === undefined || result === null
      ? result
      : ({ formula: shareFormula(columns, column.shareOf, at), result } as CellFormulaValue);
  });

/** The last row of the one sheet, null where there are several, and what the columns of its rows add up to. */
interface Above {
  readonly last: number | null;
  readonly added: readonly number[];
}

/**
 * Live formulas, so that whoever changes a row sees the total follow; their results are those on the screen. A total that is not the sum
 * of the rows, as of a year before a merger, stays the figure it is.
 */
function sums({ source: { columns } }: TableFile, { cells }: TableRow, { last, added }: Above): CellValue[] {
  return columns.map((column, at) => {
    const result = stored(column, cells[at] ?? null, "vi") ?? "";
    // Without a row above, a sum would run over itself; of several sheets it would leave out all but the last.
    if (last === null || last < firstRowOfTable || !addsUp(column)) return result;
    if (column.shareOf === undefined && added[at] !== result) return result;
    return { formula: totalFormula(columns, column, last), result } as CellFormulaValue;
  });
}

/** Points and words of the rows make none of the whole. */
const addsUp = ({ kind, shareOf }: Heading): boolean => kind === "COUNT" || kind === "CHANGE" || shareOf !== undefined;

/** A sum of the rows above; a percentage is taken anew from the sums beside it. */
const totalFormula = (columns: readonly Heading[], { key, shareOf }: Heading, last: number): string =>
  shareOf === undefined ? sumFormula(columns, key, [firstRowOfTable, last]) : shareFormula(columns, shareOf, last + 1);
