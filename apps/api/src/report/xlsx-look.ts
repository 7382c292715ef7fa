import type { Borders, PageSetup, PaperSize, Worksheet } from "exceljs";
import { isWide } from "./is-wide.ts";
import type { SummaryColumnKind } from "./table-column.type.ts";
import type { TableFile } from "./table-file.type.ts";

/** Below the title block of four rows and an empty one. */
export const headRows = { top: 6, bottom: 7 } as const;
export const firstRowOfTable = headRows.bottom + 1;

const thin = { style: "thin" } as const;
export const borders: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

/** Lying A4, or A3 where the table is wide, as wide as the page, the heading repeated on each. */
export const pageSetupOf = (extract: TableFile): Partial<PageSetup> => ({
  paperSize: isWide(extract) ? a3 : a4,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: `${headRows.top}:${headRows.bottom}`,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
});

/** ECMA-376, 18.3.1.63: paper sizes by number; the library's type names A4 alone. */
const [a3, a4] = [8 as PaperSize, 9];

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
  cell.font = at <= 2 ? { bold: true, size: 14 } : { italic: true };
  cell.alignment = { horizontal: at <= 2 ? "center" : "left" };
  sheet.mergeCells(at, 1, at, width);
}

/** The heading of a column, under the one it shares, if it does. */
export function styleHead(sheet: Worksheet, column: number, label: string, parent: string | null): void {
  const texts = parent === null ? [label, label] : [parent, label];
  texts.forEach((text, at) => {
    const cell = sheet.getCell(headRows.top + at, column);
    cell.value = text;
    cell.font = { bold: true };
    cell.border = borders;
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEFEFEF" } };
  });
}
