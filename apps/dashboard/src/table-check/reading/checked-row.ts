import {
  type Correction,
  contradictionsIn,
  correctionsOf,
  type Decimal,
  type PrintedTable,
  type QualityTier,
  type TableContradiction,
  type TableFault,
  tableFaults,
  tiersHighestFirst,
} from "@xep-loai/domain";
import { countIn, percentIn, type Read } from "./figure.ts";
import type { Grid, GridRow } from "./grid.ts";
import { countOf, type Meaning, percentOf } from "./meaning.ts";
import type { Reading } from "./reading.ts";
import { isTotalRow } from "./total-row.ts";
import { type WrongSum, wrongSums } from "./wrong-sum.ts";

/** A cell that holds no figure where one is expected. */
export interface UnreadCell {
  readonly meaning: Meaning;
  readonly cell: string;
}

/** One row of the table with what was found. */
export interface CheckedRow {
  readonly line: number;
  readonly unit: string;
  readonly outcome: RowOutcome;
  /** Of a total row: where it is not the sum of its rows. */
  readonly sums: readonly WrongSum[];
}

/** Whether nothing is wrong with the row, by itself and as a total. */
export const isSound = ({ outcome, sums }: CheckedRow): boolean => outcome.state === "SOUND" && sums.length === 0;

export type RowOutcome =
  | { readonly state: "SOUND"; readonly table: PrintedTable }
  | {
      readonly state: "FAULTY";
      readonly table: PrintedTable;
      readonly faults: readonly TableFault[];
      readonly corrections: readonly Correction[];
    }
  | {
      readonly state: "UNREADABLE";
      readonly cells: readonly UnreadCell[];
      readonly contradictions: readonly TableContradiction[];
      readonly table: PrintedTable;
    };

/** Every row that prints something; lines between that print no figure are headings. */
export function checkedRows(grid: Grid, reading: Reading): readonly CheckedRow[] {
  const rows = grid.rows.flatMap((row) => readRow(row, reading));
  const sums = wrongSums(rows);
  return rows.map(({ line, unit, table, unread }, at) => ({
    line,
    unit,
    outcome: outcomeOf(table, unread),
    sums: sums[at] ?? [],
  }));
}

/** One row as it is read; none where it is a heading. */
function readRow(row: GridRow, reading: Reading) {
  const unread: UnreadCell[] = [];
  const table = tableOf(row, reading, unread);
  if (unread.length === 0 && isHeading(table)) return [];
  return [{ line: row.line, unit: cellOf(row, reading, "UNIT") ?? "", table, unread, isTotal: isTotalRow(row.cells) }];
}

const isHeading = ({ total, rated, counts, percentages }: PrintedTable): boolean =>
  total === null && rated === null && Object.keys({ ...counts, ...percentages }).length === 0;

function outcomeOf(table: PrintedTable, cells: readonly UnreadCell[]): RowOutcome {
  const contradictions = contradictionsIn(table);
  if (cells.length > 0 || contradictions.length > 0) return { state: "UNREADABLE", table, cells, contradictions };
  const faults = tableFaults(table);
  if (faults.length === 0) return { state: "SOUND", table };
  return { state: "FAULTY", table, faults, corrections: correctionsOf(table) };
}

function tableOf(row: GridRow, reading: Reading, unread: UnreadCell[]): PrintedTable {
  const read = <T>(meaning: Meaning, readCell: (cell: string) => Read<T>): T | null => {
    const cell = cellOf(row, reading, meaning);
    if (cell === null) return null;
    const result = readCell(cell);
    if ("value" in result) return result.value;
    unread.push({ meaning, cell });
    return null;
  };
  const percentages = byTier((tier) => read(percentOf(tier), percentIn));
  return {
    regime: reading.regime,
    subject: reading.subject,
    total: read("TOTAL", countIn),
    rated: read("RATED", countIn),
    counts: byTier((tier) => read(countOf(tier), countIn)),
    goodIncludesExcellent: reading.goodIncludesExcellent && printsGood(reading),
    percentages,
    decimals: { ...oneDecimal, ...byTier((tier) => reading.decimals ?? digitsOf(percentages[tier])) },
  };
}

const oneDecimal = { EXCELLENT: 1, GOOD: 1, COMPLETED: 1, NOT_COMPLETED: 1 } as const;
const digitsOf = (percentage: Decimal | undefined): number | null => percentage?.decimals ?? null;

/** Where GOOD has no column, it contains nothing. */
const printsGood = ({ meanings }: Reading): boolean => meanings.includes("COUNT.GOOD");

function cellOf({ cells }: GridRow, { meanings }: Reading, meaning: Meaning): string | null {
  const column = meanings.indexOf(meaning);
  return column === -1 ? null : (cells[column] ?? "");
}

const byTier = <T>(ofTier: (tier: QualityTier) => T | null): Partial<Record<QualityTier, T>> =>
  Object.fromEntries(
    tiersHighestFirst.flatMap((tier) => {
      const value = ofTier(tier);
      return value === null ? [] : [[tier, value]];
    }),
  ) as Partial<Record<QualityTier, T>>;
