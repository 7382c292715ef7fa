import type { Heading } from "./table-column.type.ts";

/** The sum of a column over some rows. */
export const sumFormula = (columns: readonly Heading[], key: string, [from, to]: readonly [number, number]): string =>
  `SUM(${letterOf(columns, key)}${from}:${letterOf(columns, key)}${to})`;

/** The share of one column in another, in a row, rounded as the API rounds it; nothing of nothing. */
export function shareFormula(
  columns: readonly Heading[],
  { part, whole }: NonNullable<Heading["shareOf"]>,
  row: number,
): string {
  const [numerator, denominator] = [`${letterOf(columns, part)}${row}`, `${letterOf(columns, whole)}${row}`];
  return `IF(${denominator}=0,"",ROUND(${numerator}/${denominator},3))`;
}

/** The labels of the rows stand in the first column. */
const letterOf = (columns: readonly Heading[], wanted: string): string =>
  letter(columns.findIndex(({ key }) => key === wanted) + 2);

const letter = (column: number): string =>
  column > 26
    ? letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
