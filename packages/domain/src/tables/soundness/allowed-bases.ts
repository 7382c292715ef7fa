import { unitsAt } from "./decimal.ts";
import { type CheckedPercentage, checkedPercentages, type PrintedTable } from "./printed-table.ts";

/** Whole numbers from one to another, both included. */
export interface Interval {
  readonly from: bigint;
  /** null: without end. */
  readonly to: bigint | null;
}

/**
 * The whole bases that make every checked percentage right, from the largest printed count to the total (the rated
 * without it; without both, as far as the percentages allow). null where there is none, or nothing to check.
 */
export function allowedBases(table: PrintedTable): Interval | null {
  const checked = checkedPercentages(table);
  const end = table.total ?? table.rated;
  const bases = checked.map(basesOf).reduce(intersection, {
    from: BigInt(Math.max(1, ...Object.values(table.counts))),
    to: end === null ? null : BigInt(end),
  });
  return checked.length === 0 || isEmpty(bases) ? null : bases;
}

/** ⌊n/b + 1/2⌋ = s with n = 100·count·10^decimals: (2s − 1)·b ≤ 2n < (2s + 1)·b. */
function basesOf({ count, stated, decimals }: CheckedPercentage): Interval {
  const doubled = 200n * BigInt(count) * 10n ** BigInt(decimals);
  const units = unitsAt(stated, decimals);
  return { from: doubled / (2n * units + 1n) + 1n, to: units === 0n ? null : doubled / (2n * units - 1n) };
}

const intersection = (a: Interval, b: Interval): Interval => ({
  from: later(a.from, b.from),
  to: earlier(a.to, b.to),
});

const later = (a: bigint, b: bigint): bigint => (a < b ? b : a);

function earlier(a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

const isEmpty = ({ from, to }: Interval): boolean => to !== null && to < from;
