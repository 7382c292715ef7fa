import { expect, it } from "vitest";
import { decimalText } from "./percentage.ts";
import { tierBreakdown } from "./tier-breakdown.ts";

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
  expect(tiers.map(({ tier, count, percentage }) => [tier, count, percentage && decimalText(percentage)])).toEqual([
    ["EXCELLENT", 2, "18.2"],
    ["GOOD", 8, "72.7"],
    ["COMPLETED", 1, "9.1"],
    ["NOT_COMPLETED", 0, "0.0"],
  ]);
});

it("has no percentage where nobody is rated", () => {
  expect(tierBreakdown([{ pending: true, count: 5 }]).tiers.every(({ percentage }) => percentage === null)).toBe(true);
});
