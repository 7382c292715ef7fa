import type { Borders, Font, PageSetup, PaperSize, Worksheet } from "exceljs";
import { isWide } from "./is-wide.ts";
import type { SummaryColumnKind } from "./table-column.type.ts";
import type { TableFile } from "./table-file.type.ts";

/** Below the title block of four rows and an empty one. */
export const headRows = { top: 6, bottom: 7 } as const;
export const firstRowOfTable = headRows.bottom + 1;

/** The type documents of the Party are set in; a font that leaves its name or size out is another one in each spreadsheet. */
export const fontOf = (look: Partial<Font> = {}): Partial<Font> => ({
  name: "Times New Roman",
  family: 1,
  size: 11,
  ...look,
});

/** How many letters wide the labels of the rows are. */
export const labelWidth = 44;

const thin = { style: "thin" } as const;
export const borders: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

/** ECMA-376, 18.3.1.63: paper sizes by number; the library's type names A4 alone. */
const [a3, a4] = [8 as PaperSize, 9];

/** Lying A4, as wide as the page. */
export const lyingPage: Partial<PageSetup> = {
  paperSize: a4,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/** A3 where the table is wide, the heading repeated on each page. */
export const pageSetupOf = (extract: TableFile): Partial<PageSetup> => ({
  ...lyingPage,
  paperSize: isWide(extract) ? a3 : a4,
  printTitlesRow: `${headRows.top}:${headRows.bottom}`,
});

const widths: Record<SummaryColumnKind, number> = {
  COUNT: 12,
  PERCENT: 10,
  TEXT: 18,
  PASSAGE: 36,
  STATUS: 26,
  CHANGE: 10,
  POINTS: 10,
  SCORE: 10,
};

export const widthOf = (kind: SummaryColumnKind): number => widths[kind];

/** One line of the title block, across the whole table. */
export function styleTitle(sheet: Worksheet, at: number, width: number, text: string): void {
  const cell = sheet.getCell(at, 1);
  cell.value = text;
  cell.font = fontOf(at <= 2 ? { bold: true, size: 14 } : { italic: true });
  cell.alignment = { horizontal: at <= 2 ? "center" : "left" };
  if (at <= 2) sheet.getRow(at).height = 20;
  sheet.mergeCells(at, 1, at, width);
}

/** The heading of a column, under the one it shares, if it does. */
export function styleHead(sheet: Worksheet, column: number, label: string, parent: string | null): void {
  const texts = parent === null ? [label, label] : [parent, label];
  texts.forEach((text, at) => {
    const cell = sheet.getCell(headRows.top + at, column);
    cell.value = text;
    cell.font = fontOf({ bold: true });
    cell.border = borders;
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEFEFEF" } };
  });
}
