import { expect, it } from "vitest";
import { tierBreakdown } from "./tier-breakdown.ts";
import { formatPoints, yearOverYear } from "./year-over-year.ts";

const before = {
  year: 2018,
  regime: "NOT_HELD",
  breakdown: tierBreakdown([
    { tier: "EXCELLENT", count: 1 },
    { tier: "GOOD", count: 9 },
  ]),
} as const;
const now = {
  year: 2019,
  regime: "TIERS_2019",
  breakdown: tierBreakdown([
    { tier: "EXCELLENT", count: 2 },
    { tier: "GOOD", count: 9 },
  ]),
} as const;

it("says what changed, in number and in percentage points as shown", () => {
  const { tiers, ...years } = yearOverYear(before, now);
  expect(years).toEqual({ before: 2018, now: 2019, regimesDiffer: true, rated: 1 });
  expect(tiers.slice(0, 2).map(({ difference, points }) => [difference, formatPoints(points).vi])).toEqual([
    [1, "+8,2 điểm %"],
    [0, "-8,2 điểm %"],
  ]);
});

it("has no points where one year rated nobody", () => {
  const empty = { ...before, breakdown: tierBreakdown([]) };
  expect(formatPoints(yearOverYear(empty, now).tiers[0]?.points ?? null)).toEqual({ vi: "–", en: "–" });
});

it("does not mark years of one regime", () =>
  expect(yearOverYear(now, { ...now, year: 2020 }).regimesDiffer).toBe(false));
