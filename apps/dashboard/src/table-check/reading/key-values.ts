import type { Cells } from "./cells.ts";
import { isFigure } from "./figure.ts";
import { isPercentHead, meaningOf } from "./recognise.ts";

interface Turned {
  readonly heads: readonly string[];
  readonly rows: Cells;
}

/**
 * A table whose lines are the figures («Tổng số | 41», «TSVM | 24 | 58,5 %») turned into one with a column per figure:
 * one row, or one row per column where each column is a unit. null: its lines are units already.
 */
export function byUnit(cells: Cells): Turned | null {
  const lines = cells.filter(([name = "", ...figures]) => isNamed(name) && figures.flatMap(apart).some(isFigure));
  if (lines.length < 2 || 2 * lines.length < cells.filter((line) => line.some(isFigure)).length) return null;
  const names = lines.map(([name = ""]) => name);
  return hasPercentages(cells, lines) ? oneRow(lines, names) : rowPerColumn(cells, lines, names);
}

/** Whether the name is that of a figure, and of no unit. */
function isNamed(name: string): boolean {
  const meaning = meaningOf(name);
  return meaning !== null && meaning !== "UNIT" && meaning !== "IGNORED";
}

/** Beside the number of a figure stands its percentage. */
function hasPercentages(cells: Cells, lines: Cells): boolean {
  const first = cells.find((line) => !lines.includes(line)) ?? [];
  return (
    first.slice(1).some(isPercentHead) || lines.some(([, ...figures]) => figures.some((cell) => cell.includes("%")))
  );
}

function oneRow(lines: Cells, names: readonly string[]): Turned {
  const figures = lines.map(([, ...cells]) => cells.filter((cell) => cell !== "").flatMap(apart));
  const heads = ["", ...names.flatMap((name) => [name, `${name} %`])];
  const row = ["", ...figures.flatMap(numberAndPercent)];
  const kept = heads.map((_, at) => at).filter((at) => at === 0 || row[at] !== "");
  return { heads: kept.map((at) => heads[at] ?? ""), rows: [kept.map((at) => row[at] ?? "")] };
}

/** «24 (58,5 %)» and «24, đạt 58,5 %» are two figures. */
function apart(cell: string): readonly string[] {
  const [, number, percent] = /^([\d. ]*\d)[^\d%]*[( ]([\d.,]+ ?%)\)?\.?$/.exec(cell) ?? [];
  return number === undefined || percent === undefined ? [cell] : [number, percent];
}

function numberAndPercent(figures: readonly string[]): readonly [string, string] {
  const percent = figures.find((cell) => cell.includes("%")) ?? figures[1] ?? "";
  return [figures.find((cell) => cell !== percent) ?? "", percent];
}

function rowPerColumn(cells: Cells, lines: Cells, names: readonly string[]): Turned {
  const width = Math.max(...lines.map((line) => line.length));
  const top = cells.find((line) => !lines.includes(line) && line.length > 1) ?? [];
  const rows = Array.from({ length: width - 1 }, (_, at) => [
    top[at + 1] ?? "",
    ...lines.map((line) => line[at + 1] ?? ""),
  ]);
  return { heads: ["", ...names], rows };
}
