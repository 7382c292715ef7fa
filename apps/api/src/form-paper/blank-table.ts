import type { PaperAlign, PaperTable } from "../paper/paper-document.ts";

/** Rows left free where nothing is entered. */
const free = 3;

/** A document that lists its columns within a sentence writes them small: «nguyên nhân». */
const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** A table with its heads and what is entered, or empty rows. */
export const blankTable = (
  heads: readonly string[],
  rows: readonly (readonly string[])[] | undefined = undefined,
  align: PaperAlign = rows === undefined ? "CENTER" : "LEFT",
): PaperTable => ({
  kind: "TABLE",
  columns: heads.map((label) => ({ label: capitalised(label), parent: null, align, width: 1 })),
  rows: (rows ?? Array.from({ length: free }, () => heads.map(() => ""))).map((cells) => ({ cells })),
});
