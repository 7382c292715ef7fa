import { type ReturnColumn, type ReturnFigures, returnColumns } from "./return-figures.ts";

/** A subordinate with what it reported and what was counted of it; null: nothing. */
export interface ReturningUnit {
  readonly id: number;
  readonly returned: ReturnFigures | null;
  readonly counted: ReturnFigures | null;
}

/** A subordinate whose figures may be why a sum does not hold. */
export interface DifferenceCause {
  readonly id: number;
  /** What it reported more than was counted of it; null: nothing at all is known of it. */
  readonly difference: number | null;
  /** With its counted figures in place of its own the sum would hold. */
  readonly explains: boolean;
}

/** A column of a return that is not the sum of what lies below. */
export interface ColumnDifference {
  readonly column: ReturnColumn;
  readonly stated: number;
  readonly sum: number;
  /** What is stated beyond the sum. */
  readonly difference: number;
  /** Those that explain it alone first, then the largest; none: it can only be the return itself. */
  readonly causes: readonly DifferenceCause[];
}

/** What is known of a subordinate: its own return, else what was counted. */
export const knownOf = ({ returned, counted }: Omit<ReturningUnit, "id">): ReturnFigures | null => returned ?? counted;

/** The figures of several rows together. */
export const sumOfFigures = (rows: readonly (ReturnFigures | null)[]): ReturnFigures =>
  inColumns((column) => rows.reduce((sum, row) => sum + (row?.[column] ?? 0), 0));

/** What one has more than the other, column by column; null where one of them is missing. */
export const differenceOf = (one: ReturnFigures | null, other: ReturnFigures | null): ReturnFigures | null =>
  one === null || other === null ? null : inColumns((column) => one[column] - other[column]);

/**
 * Where a return is not the sum of what lies below it: its own subjects as they were counted, and of each direct
 * subordinate what is known. Empty: parent = Σ children in every column.
 */
export function reconcile(
  stated: ReturnFigures,
  own: ReturnFigures | null,
  units: readonly ReturningUnit[],
): readonly ColumnDifference[] {
  const sum = sumOfFigures([own, ...units.map(knownOf)]);
  return returnColumns
    .filter((column) => stated[column] !== sum[column])
    .map((column) => {
      const difference = stated[column] - sum[column];
      const causes = causesOf(column, difference, units);
      return { column, stated: stated[column], sum: sum[column], difference, causes };
    });
}

/** One of which nothing is known can only be missing from a sum that is too small, and where nobody explains it. */
function causesOf(
  column: ReturnColumn,
  difference: number,
  units: readonly ReturningUnit[],
): readonly DifferenceCause[] {
  const off = units.flatMap((unit) => causeIn(column, difference, unit));
  const isExplained = off.some(({ explains }) => explains);
  const unknown = isExplained || difference < 0 ? [] : units.filter((unit) => knownOf(unit) === null);
  return [...off.toSorted(explainingFirst), ...unknown.map(({ id }) => ({ id, difference: null, explains: false }))];
}

function causeIn(
  column: ReturnColumn,
  difference: number,
  { id, returned, counted }: ReturningUnit,
): readonly DifferenceCause[] {
  const beyond = differenceOf(returned, counted)?.[column] ?? 0;
  return beyond === 0 ? [] : [{ id, difference: beyond, explains: beyond === -difference }];
}

const explainingFirst = (a: DifferenceCause, b: DifferenceCause): number =>
  Number(b.explains) - Number(a.explains) || sizeOf(b) - sizeOf(a);

const sizeOf = ({ difference }: DifferenceCause): number => Math.abs(difference ?? 0);

const inColumns = (figure: (column: ReturnColumn) => number): ReturnFigures =>
  Object.fromEntries(returnColumns.map((column) => [column, figure(column)])) as ReturnFigures;
