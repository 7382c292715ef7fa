import { type PrintedTable, tiersHighestFirst } from "@xep-loai/domain";
import { countOf, type Meaning } from "./meaning.ts";
import { summedBy } from "./total-row.ts";

/** A figure of a total row that is not what its rows add up to. */
export interface WrongSum {
  readonly meaning: Meaning;
  readonly stated: number;
  readonly sum: number;
  /** How many rows were added up. */
  readonly rows: number;
}

interface PlacedTable {
  readonly isTotal: boolean;
  readonly table: PrintedTable;
}

const noSums: readonly WrongSum[] = [];

/** What is wrong with the sums of each row; only total rows have any. */
export const wrongSums = (rows: readonly PlacedTable[]): readonly (readonly WrongSum[])[] =>
  rows.map((row, at) => (row.isTotal ? nearest(row, summedBy(rows, at)) : noSums));

/** Of the rows it may stand for those that fit best: a total of a part, or of the whole. */
function nearest({ table }: PlacedTable, groups: readonly (readonly PlacedTable[])[]): readonly WrongSum[] {
  const [first = noSums, ...others] = groups.map((group) => sumsAgainst(table, group));
  return others.reduce((best, sums) => (sums.length < best.length ? sums : best), first);
}

/** Only figures that every row prints can be added up. */
function sumsAgainst(total: PrintedTable, rows: readonly PlacedTable[]): readonly WrongSum[] {
  return figuresOf(total).flatMap(([meaning, stated]) => {
    const parts = rows.map(({ table }) => figuresOf(table).find(([of]) => of === meaning)?.[1]);
    if (parts.some((part) => part === undefined)) return [];
    const sum = parts.reduce<number>((sum, part = 0) => sum + part, 0);
    return sum === stated ? [] : [{ meaning, stated, sum, rows: rows.length }];
  });
}

/** The numbers of subjects a row prints. */
function figuresOf({ total, rated, counts }: PrintedTable): readonly (readonly [Meaning, number])[] {
  const all: readonly (readonly [Meaning, number | null | undefined])[] = [
    ["TOTAL", total],
    ["RATED", rated],
    ...tiersHighestFirst.map((tier) => [countOf(tier), counts[tier]] as const),
  ];
  return all.flatMap(([meaning, figure]) => (typeof figure === "number" ? [[meaning, figure] as const] : []));
}
