import type { TableData } from "../build/table-data.ts";

/** A row that is another one in the database than in the package. */
export interface RowDifference {
  readonly row: string;
  /** null: the whole row. */
  readonly column: string | null;
  /** null: not there. */
  readonly inFile: string | null;
  readonly now: string | null;
}

/** Row by row, cell by cell; the total too. */
export function tableDifferences(file: TableData, now: TableData): RowDifference[] {
  const [before, after] = [rowsIn(file), rowsIn(now)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => rowDifferences(before.get(key), after.get(key), now));
}

interface Row {
  readonly label: string;
  readonly cells: readonly (string | null)[];
}

const rowsIn = ({ total, rows }: TableData): ReadonlyMap<string, Row> =>
  new Map([
    ...(total === null ? [] : [["total", total] as const]),
    ...rows.map((row) => [`row ${row.key}`, row] as const),
  ]);

function rowDifferences(file: Row | undefined, now: Row | undefined, { columns }: TableData): RowDifference[] {
  if (file === undefined)
    return now === undefined ? [] : [{ row: now.label, column: null, inFile: null, now: now.label }];
  if (now === undefined) return [{ row: file.label, column: null, inFile: file.label, now: null }];
  return columns.flatMap(({ label }, at) => {
    const [inFile, current] = [file.cells[at] ?? null, now.cells[at] ?? null];
    return inFile === current ? [] : [{ row: now.label, column: label, inFile, now: current }];
  });
}
