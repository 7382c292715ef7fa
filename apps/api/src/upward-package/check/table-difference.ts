import type { TableData } from "../build/table-data.ts";

/** A row that is another one in the database than in the package. */
export interface RowDifference {
  readonly row: string;
  /** null: the whole row, or what it is called. */
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

/** A key may stand there more than once: a result that was changed twice. None hides behind another. */
function rowsIn({ total, rows }: TableData): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>(total === null ? [] : [["total", total]]);
  for (const [key, of] of Map.groupBy(rows, (row) => row.key))
    of.forEach((row, at) => {
      found.set(`row ${at} ${key}`, row);
    });
  return found;
}

function rowDifferences(file: Row | undefined, now: Row | undefined, { columns }: TableData): RowDifference[] {
  if (file === undefined)
    return now === undefined ? [] : [{ row: now.label, column: null, inFile: null, now: now.label }];
  if (now === undefined) return [{ row: file.label, column: null, inFile: file.label, now: null }];
  const named = file.label === now.label ? [] : [{ row: now.label, column: null, inFile: file.label, now: now.label }];
  const cells = columns.flatMap(({ label }, at) => {
    const [inFile, current] = [file.cells[at] ?? null, now.cells[at] ?? null];
    return inFile === current ? [] : [{ row: now.label, column: label, inFile, now: current }];
  });
  return [...named, ...cells];
}
