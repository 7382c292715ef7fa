import { describe, expect, it } from "vitest";
import { aTable } from "../../testing/printed-table.ts";
import type { QualityTier } from "../../vocabulary/tier.ts";
import type { PrintedTable } from "./printed-table.ts";
import { tableFaults } from "./soundness.ts";

/** «SUM_EXCEEDS_RATED rated 41/61», «LIKELY_TYPO COMPLETED 22/– → 2». */
const told = (table: PrintedTable): string =>
  tableFaults(table)
    .map(
      ({ code, field, stated, computed, hint }) =>
        `${code} ${field} ${stated ?? "–"}/${computed ?? "–"}${hint === null ? "" : ` → ${hint}`}`,
    )
    .join(", ");

// biome-ignore format: a table, one case per line
const cases: readonly (readonly [why: string, table: PrintedTable, faults: string])[] = [
  ["sound with all figures", aTable({ total: 11, rated: 11, EXCELLENT: [2, "18.2"], GOOD: [8, "72.7"], COMPLETED: [1, "9.1"], NOT_COMPLETED: 0 }), ""],
  ["rated not printed", aTable({ total: 10, GOOD: 8 }), "RATED_MISSING rated –/–"],
  ["neither rated nor total", aTable({ GOOD: [8, "99.9"] }), "RATED_MISSING rated –/–"],
  ["nothing printed but the rated", aTable({ rated: 5 }), ""],
  ["more rated than there are", aTable({ total: 9, rated: 10 }), "RATED_EXCEEDS_TOTAL rated 10/–"],
  ["too many on the total where rated is not printed", aTable({ total: 9, GOOD: 10 }), "RATED_MISSING rated –/–, SUM_EXCEEDS_RATED rated 9/10"],
  ["too few, every tier printed", aTable({ rated: 10, EXCELLENT: 1, GOOD: 2, COMPLETED: 3, NOT_COMPLETED: 0 }), "SUM_BELOW_RATED rated 10/6"],
  ["too few, a tier not printed", aTable({ rated: 10, EXCELLENT: 1, GOOD: 2, COMPLETED: 3 }), ""],
  ["too few on the total where rated is not printed", aTable({ total: 10, EXCELLENT: 1, GOOD: 2, COMPLETED: 3, NOT_COMPLETED: 0 }), "RATED_MISSING rated –/–"],
  ["GOOD contains the top tier", aTable({ rated: 10, goodIncludesExcellent: true, EXCELLENT: 4, GOOD: 7, COMPLETED: 3, NOT_COMPLETED: 0 }), ""],
  ["… and the top tier need not be printed for a sum", aTable({ rated: 10, goodIncludesExcellent: true, GOOD: 7, COMPLETED: 2, NOT_COMPLETED: 0 }), "SUM_BELOW_RATED rated 10/9"],
  ["a percentage without its count is not checked", aTable({ rated: 10, GOOD: [undefined, "99.9"] }), ""],
  ["no percentage of nobody", aTable({ rated: 0, GOOD: [0, "50"] }), ""],
  ["percentage of the total", aTable({ total: 545, rated: 543, EXCELLENT: [304, "55.8"] }), "PERCENT_ON_TOTAL EXCELLENT 55.8/56.0"],
  ["one unit too high", aTable({ rated: 46, decimals: 2, GOOD: [36, "78.27"] }), "PERCENT_ROUNDING GOOD 78.27/78.26"],
  ["one unit too low", aTable({ rated: 46, decimals: 2, GOOD: [10, "21.73"] }), "PERCENT_ROUNDING GOOD 21.73/21.74"],
  ["rounding before another base", aTable({ rated: 1000, total: 1001, GOOD: [501, "50.0"] }), "PERCENT_ON_TOTAL GOOD 50.0/50.1"],
  ["two units off, right on a smaller base", aTable({ total: 709, decimals: 2, GOOD: [439, "62.62"] }), "RATED_MISSING rated –/–, PERCENT_OTHER_BASE GOOD 62.62/61.92 → 701"],
  ["the greatest of several bases", aTable({ rated: 100, decimals: 0, GOOD: [30, "50"] }), "PERCENT_OTHER_BASE GOOD 50/30 → 60"],
  ["no base is right for every percentage", aTable({ rated: 100, decimals: 0, GOOD: [30, "50"], COMPLETED: [30, "60"] }), "PERCENT_MISMATCH GOOD 50/30, PERCENT_MISMATCH COMPLETED 60/30"],
  ["a base below the largest count is none", aTable({ rated: 100, decimals: 0, GOOD: [10, "50"], COMPLETED: 40 }), "PERCENT_MISMATCH GOOD 50/10"],
  ["0 is 0 % of any base", aTable({ rated: 100, decimals: 0, GOOD: [30, "60"], NOT_COMPLETED: [0, "0"] }), "PERCENT_OTHER_BASE GOOD 60/30 → 50"],
  ["… and never anything else", aTable({ rated: 100, NOT_COMPLETED: [0, "2.0"] }), "PERCENT_MISMATCH NOT_COMPLETED 2.0/0.0"],
  ["a large base is found at once", aTable({ total: 9_007_199_254_740_991, rated: 9_007_199_254_740_990, decimals: 0, GOOD: [4_000_000_000_000_000, "50"] }), "PERCENT_OTHER_BASE GOOD 50/44 → 8080808080808080"],
  ["sums beyond 2^53 are exact", aTable({ rated: 9_007_199_254_740_991, EXCELLENT: 9_007_199_254_740_991, GOOD: 9_007_199_254_740_990 }), "SUM_EXCEEDS_RATED rated 9007199254740991/18014398509481981"],
  ["two counts could be the typing error", aTable({ rated: 10, EXCELLENT: 5, GOOD: 6 }), "SUM_EXCEEDS_RATED rated 10/11"],
  ["a percentage tells which count is", aTable({ rated: 10, EXCELLENT: [5, "50.0"], GOOD: 6 }), "SUM_EXCEEDS_RATED rated 10/11, LIKELY_TYPO GOOD 6/– → 5"],
  ["no typing error where the rated are not printed", aTable({ total: 10, EXCELLENT: [5, "50.0"], GOOD: 6 }), "RATED_MISSING rated –/–, SUM_EXCEEDS_RATED rated 10/11"],
  ["a count below the top tier it contains is not meant", aTable({ rated: 10, goodIncludesExcellent: true, EXCELLENT: 8, GOOD: 9, COMPLETED: 4 }), "SUM_EXCEEDS_RATED rated 10/13, LIKELY_TYPO COMPLETED 4/– → 1"],
];

describe("a printed table", () => {
  it.each(cases)("%s", (_, table, faults) => expect(told(table)).toBe(faults));
});

it("finds the typing error of Tân Yên 2015, roundings besides", () => {
  const decimals: Partial<Record<QualityTier, number>> = { EXCELLENT: 0 };
  const table = aTable({ total: 41, rated: 41, EXCELLENT: [24, "59"], GOOD: [15, "36.7"], COMPLETED: [22, "4.8"] });
  expect(told({ ...table, decimals: { ...table.decimals, ...decimals } })).toBe(
    "SUM_EXCEEDS_RATED rated 41/61, PERCENT_ROUNDING GOOD 36.7/36.6, PERCENT_MISMATCH COMPLETED 4.8/53.7, LIKELY_TYPO COMPLETED 22/– → 2",
  );
});
