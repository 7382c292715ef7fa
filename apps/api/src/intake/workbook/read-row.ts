import type { CellProblem, GivenRow } from "./given-row.ts";
import type { TableRow } from "./opened-sheet.ts";
import { cellText } from "./parts/cell-text.ts";

/** The texts of a row and what is wrong with them; null: nothing in it shows. */
export function readRow({ opened, row, from }: TableRow): GivenRow | null {
  const problems: CellProblem[] = [];
  const cells: Record<string, string | null> = {};
  let isEmpty = true;
  opened.columns.forEach(({ name, entered }, at) => {
    const cell = row.cells.get(from + at);
    const { text, problem } = cell === undefined ? nothing : cellText(cell, opened.parts);
    cells[name] = text;
    if (problem !== null && (entered || name === "key")) problems.push({ column: name, message: problem });
    if (text !== null || problem !== null) isEmpty = false;
  });
  if (isEmpty) return null;
  return { subject: opened.sheet.subject, rowNumber: row.number, key: cells.key?.trim() ?? "", cells, problems };
}

const nothing = { text: null, problem: null } as const;
