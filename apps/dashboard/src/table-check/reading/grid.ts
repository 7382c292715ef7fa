import type { Cells } from "./cells.ts";
import { isFigure } from "./figure.ts";
import { byUnit } from "./key-values.ts";

/** A table with one head per column and one row per unit. */
export interface Grid {
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** Where it stands in the text, from 1, lines without anything not counted. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Finds the heads, in one line or several; a table of names and figures is turned so that it has one row. null: there is no table. */
export function gridOf(cells: Cells): Grid | null {
  const width = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < 2) return null;
  const turned = byUnit(cells);
  if (turned !== null)
    return { heads: turned.heads, rows: turned.rows.map((row, at) => ({ line: at + 1, cells: row })) };
  const height = headHeight(cells);
  const rows = cells
    .map((line, at) => ({ line: at + 1, cells: padded(line, width) }))
    .slice(isNumbering(cells[height] ?? []) ? height + 1 : height);
  return rows.length === 0 ? null : { heads: headsOf(cells.slice(0, height), width), rows };
}

/** The lines above the first one with figures, with a name of units below the heads, or with the numbers of the columns. */
function headHeight(cells: Cells): number {
  const end = cells.findIndex(
    (line, at) => isNumbering(line) || line.filter(isFigure).length >= 2 || isSection(line, cells.slice(0, at)),
  );
  return end === -1 ? cells.length : end;
}

/** «I | Các xã»: a name of the units that follow. */
const isSection = (line: readonly string[], above: Cells): boolean =>
  above.some(isWide) && line.slice(2).every((cell) => cell === "") && line.length > 2;

const isWide = (line: readonly string[]): boolean => line.filter((cell) => cell !== "").length > 2;

/** «(1) (2) (3)», «A B 1 2 3»: the numbers of the columns. */
function isNumbering(line: readonly string[]): boolean {
  const marks = line.filter((cell) => cell !== "").map((cell) => cell.replace(/[()]/g, ""));
  const numbers = marks.filter((mark) => /^\d+$/.test(mark)).map(Number);
  const isCounting = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return (
    numbers.length > 2 && isCounting && (numbers[0] ?? 0) <= 3 && marks.every((mark) => /^(\d+|[A-Z])$/.test(mark))
  );
}

/** The heads of a column, from above; a head over several columns stands in the first of them. */
function headsOf(lines: Cells, width: number): readonly string[] {
  const titles = lines.filter((line) => line.filter((cell) => cell !== "").length > 1);
  const above = titles.slice(0, -1).map((line, at) => spread(padded(line, width), titles[at + 1] ?? []));
  const all = [...above, ...titles.slice(-1).map((line) => padded(line, width))];
  return Array.from({ length: width }, (_, column) =>
    [...new Set(all.map((line) => line[column] ?? "").filter((cell) => cell !== ""))].join(" "),
  );
}

/** A head reaches over the empty cells right of it as long as something stands below them. */
function spread(line: readonly string[], below: readonly string[]): readonly string[] {
  let reaching = "";
  return line.map((cell, column) => {
    const isBelow = (below[column] ?? "") !== "";
    if (cell !== "") reaching = isBelow ? cell : "";
    else if (!isBelow) reaching = "";
    return cell === "" ? reaching : cell;
  });
}

const padded = (line: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, column) => line[column] ?? "");
