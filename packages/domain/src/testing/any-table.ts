import fc from "fast-check";
import { percentageOf } from "../tables/soundness/decimal.ts";
import type { PrintedTable } from "../tables/soundness/printed-table.ts";
import { isTopAboveGood } from "../tables/soundness/table-validity.ts";
import { type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";

/** A tier as some board prints it: its count, and its percentage of some base, perhaps a few units off. */
const printedTier = fc.record({
  count: fc.option(fc.nat(30), { nil: undefined }),
  isPercentPrinted: fc.boolean(),
  decimals: fc.nat(2),
  base: fc.nat(3),
  off: fc.constantFrom(0, 0, 0, 1, -1, 2, 25),
});

const figures = fc.record({
  tiers: fc.tuple(printedTier, printedTier, printedTier, printedTier),
  total: fc.option(fc.nat(80), { nil: null, freq: 4 }),
  rated: fc.option(fc.nat(80), { nil: null, freq: 4 }),
  ratedIsSum: fc.boolean(),
  otherBase: fc.integer({ min: 1, max: 80 }),
  goodIncludesExcellent: fc.boolean(),
});

/** Small tables, sound and faulty, with figures that are likely to fit or nearly so. */
export const anyTable: fc.Arbitrary<PrintedTable> = figures.map(tableOf).filter((table) => !isTopAboveGood(table));

function tableOf({
  tiers,
  ratedIsSum,
  otherBase,
  ...head
}: typeof figures extends fc.Arbitrary<infer T> ? T : never): PrintedTable {
  const printed = tiersHighestFirst.map((tier, at) => [tier, tiers[at as 0]] as const);
  const sum = printed.reduce(
    (sofar, [tier, { count = 0 }]) => sofar + (head.goodIncludesExcellent && tier === "EXCELLENT" ? 0 : count),
    0,
  );
  const rated = ratedIsSum ? sum : head.rated;
  const bases = [rated ?? sum, head.total ?? sum, otherBase, otherBase];
  const percentages = printed.flatMap(([tier, { count, isPercentPrinted, decimals, base, off }]) => {
    if (!isPercentPrinted) return [];
    const right = percentageOf(count ?? 1, bases[base] || 1, decimals);
    const units = right.units + BigInt(off);
    return [[tier, { ...right, units: units < 0n ? 0n : units }] as const];
  });
  const counts = printed.flatMap(([tier, { count }]) => (count === undefined ? [] : [[tier, count] as const]));
  const decimals = printed.map(([tier, figure]) => [tier, figure.decimals] as const);
  return {
    regime: "POINTS_2016",
    subject: "ORG",
    total: head.total,
    rated,
    goodIncludesExcellent: head.goodIncludesExcellent,
    counts: Object.fromEntries(counts),
    percentages: Object.fromEntries(percentages),
    decimals: Object.fromEntries(decimals) as Record<QualityTier, number>,
  };
}
