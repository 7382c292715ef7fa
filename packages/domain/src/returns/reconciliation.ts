import { type ReturnColumn, type ReturnFigures, returnColumns } from "./return-figures.ts";

/** Figures of one unit, itself and all below, by where they come from; null: none. */
export interface FiguresOfUnit {
  /** What it reported. */
  readonly returned: ReturnFigures | null;
  /** From the records of each subject. */
  readonly counted: ReturnFigures | null;
  /** Reported by units below it that have no record of any subject: in no count. */
  readonly gathered: ReturnFigures | null;
}

/** A subordinate with its figures. */
export interface ReturningUnit extends FiguresOfUnit {
  readonly id: number;
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

/** What is known of a unit: its own return, else what was counted with what those without records reported below it. */
export const knownOf = (unit: FiguresOfUnit): ReturnFigures | null => unit.returned ?? foundOf(unit);

const foundOf = ({ counted, gathered }: FiguresOfUnit): ReturnFigures | null =>
  counted === null && gathered === null ? null : sumOfFigures([counted, gathered]);

/** What a unit reported beyond what is known of it otherwise; null where it reported nothing, or has no records to compare. */
export const beyondOf = (unit: FiguresOfUnit): ReturnFigures | null =>
  unit.counted === null ? null : differenceOf(unit.returned, foundOf(unit));

/** The figures of several rows together. */
export const sumOfFigures = (rows: readonly (ReturnFigures | null)[]): ReturnFigures =>
  inColumns((column) => rows.reduce((sum, row) => sum + (row?.[column] ?? 0), 0));

/** What one has more than the other, column by column; null where one of them is missing. */
const differenceOf = (one: ReturnFigures | null, other: ReturnFigures | null): ReturnFigures | null =>
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

function causeIn(column: ReturnColumn, difference: number, unit: ReturningUnit): readonly DifferenceCause[] {
  const beyond = beyondOf(unit)?.[column] ?? 0;
  return beyond === 0 ? [] : [{ id: unit.id, difference: beyond, explains: beyond === -difference }];
}

const explainingFirst = (a: DifferenceCause, b: DifferenceCause): number =>
  Number(b.explains) - Number(a.explains) || sizeOf(b) - sizeOf(a);

const sizeOf = ({ difference }: DifferenceCause): number => Math.abs(difference ?? 0);

const inColumns = (figure: (column: ReturnColumn) => number): ReturnFigures =>
  Object.fromEntries(returnColumns.map((column) => [column, figure(column)])) as ReturnFigures;
