import { expect, it } from "vitest";
import { formatPercentage } from "./percentage.ts";
import { tierBreakdown, totalOf } from "./tier-breakdown.ts";

const rows = [
  { tier: "EXCELLENT", count: 2 },
  { tier: "GOOD", count: 7 },
  { tier: "GOOD", count: 1 },
  { tier: "COMPLETED", count: 1 },
  { notRated: "NEWLY_ADMITTED", count: 2 },
  { notRated: "EXEMPT", count: 1 },
  { pending: true, count: 3 },
] as const;

it("adds up to the total, with the shares of the rated alone", () => {
  const { tiers, ...counts } = tierBreakdown(rows);
  expect(counts).toEqual({
    total: 17,
    rated: 11,
    pending: 3,
    notRated: 3,
    notRatedByReason: { NEWLY_FOUNDED: 0, NEWLY_ADMITTED: 2, EXEMPT: 1, SUSPENDED: 0 },
  });
  expect(tiers.map(({ tier, count, percentage }) => [tier, count, formatPercentage(percentage).vi])).toEqual([
    ["EXCELLENT", 2, "18,2 %"],
    ["GOOD", 8, "72,7 %"],
    ["COMPLETED", 1, "9,1 %"],
    ["NOT_COMPLETED", 0, "0,0 %"],
  ]);
});

it("has no percentage where nobody is rated", () => {
  expect(tierBreakdown([{ pending: true, count: 5 }]).tiers.every(({ percentage }) => percentage === null)).toBe(true);
});

it("the total row is the sum of the counts, its shares taken anew", () => {
  const parts = [
    tierBreakdown([
      { tier: "GOOD", count: 1 },
      { tier: "COMPLETED", count: 2 },
    ]),
    tierBreakdown([
      { tier: "GOOD", count: 2 },
      { tier: "COMPLETED", count: 1 },
      { notRated: "SUSPENDED", count: 4 },
    ]),
  ];
  const total = totalOf(parts);
  expect(total).toMatchObject({ total: 10, rated: 6, notRated: 4 });
  expect(total.tiers.map(({ percentage }) => formatPercentage(percentage).en)).toEqual([
    "0.0%",
    "50.0%",
    "50.0%",
    "0.0%",
  ]);
});
