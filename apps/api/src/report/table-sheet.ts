import type { PaperSheet, PaperTable } from "../paper/paper-document.ts";

/** Letters beside each other, and columns, that a sheet carries in type one can read. */
const upright = { letters: 90, columns: 7 } as const;
const lying = { letters: 150, columns: 14 } as const;

const carries = ({ columns }: Pick<PaperTable, "columns">, most: typeof upright | typeof lying): boolean =>
  columns.length <= most.columns && columns.reduce((sum, { width }) => sum + width, 0) <= most.letters;

/** The sheet of a table that is signed by itself: it lies, as tables of boards do, on A3 where A4 is too small. */
export const lyingSheet = (table: Pick<PaperTable, "columns">): PaperSheet => ({
  orientation: "LANDSCAPE",
  size: carries(table, lying) ? "A4" : "A3",
});

/** The sheet of a table within a document: upright as the document where it finds room. */
export const annexSheet = (table: Pick<PaperTable, "columns">): PaperSheet =>
  carries(table, upright) ? { orientation: "PORTRAIT", size: "A4" } : lyingSheet(table);
