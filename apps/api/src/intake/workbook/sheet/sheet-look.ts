import type { Alignment, Borders, Fill, PageSetup, Protection, Style } from "exceljs";
import { headRow } from "../workbook-mark.ts";

/** A4 lying, as wide as the page, the heading repeated on each. */
export const pageSetup: Partial<PageSetup> = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: `${headRow}:${headRow}`,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
};

const thin = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
const border: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const alignment: Partial<Alignment> = { vertical: "top", wrapText: true };

const filled = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const grey = filled("FFEFEFEF");
const red = filled("FFFBE3E1");
const darkRed = { argb: "FFB3261E" };

/** That of cells without a font of their own. */
const font = { name: "Calibri", size: 11 } as const;

const open: Partial<Protection> = { locked: false };

/** Text, whatever is typed: zeros in front stay, nothing becomes a day or a formula. */
const asText = "@";

interface CellKind {
  readonly entered: boolean;
  readonly isNumber: boolean;
  readonly isWrong: boolean;
}

/** One object for each kind of cell: the library writes a format once for each object it has not seen. */
const styles = new Map<string, Partial<Style>>();

/** How a cell looks: white is filled in, grey is not, a row with errors is red. */
export function cellStyle({ entered, isNumber, isWrong }: CellKind): Partial<Style> {
  const key = [entered, isNumber, isWrong].join();
  const style = styles.get(key) ?? {
    border,
    alignment,
    numFmt: isNumber ? "General" : asText,
    ...(isWrong ? { fill: red } : entered ? {} : { fill: grey }),
    ...(entered ? { protection: open } : {}),
  };
  styles.set(key, style);
  return style;
}

/** What is wrong with the row. */
export const errorStyle: Partial<Style> = {
  border,
  alignment,
  fill: red,
  font: { ...font, color: darkRed, bold: true },
  numFmt: asText,
};

export const headStyle: Partial<Style> = {
  border,
  fill: grey,
  font: { ...font, bold: true },
  alignment: { horizontal: "center", vertical: "middle", wrapText: true },
};

export const titleStyles: readonly Partial<Style>[] = [
  { font: { ...font, bold: true, size: 13 } },
  { font: { ...font, bold: true, size: 14 } },
  { font: { ...font, italic: true } },
];
