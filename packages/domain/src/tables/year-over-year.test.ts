import { expect, it } from "vitest";
import { decimalText } from "./percentage.ts";
import { tierBreakdown } from "./tier-breakdown.ts";
import { yearOverYear } from "./year-over-year.ts";

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
  expect(years).toEqual({
    before: 2018,
    now: 2019,
    regimesDiffer: true,
    regimeChange: {
      before: 2018,
      now: 2019,
      message: {
        vi: "Từ năm 2019 xếp loại theo Hướng dẫn 21-HD/BTCTW; năm 2018 chưa kiểm tra theo quy định.",
        en: "From 2019 rated under Guidance 21-HD/BTCTW; 2018 was taken over unchecked.",
      },
    },
    rated: 1,
  });
  expect(tiers.slice(0, 2).map(({ difference, points }) => [difference, points && decimalText(points)])).toEqual([
    [1, "8.2"],
    [0, "-8.2"],
  ]);
});

it("has no points where one year rated nobody", () => {
  const empty = { ...before, breakdown: tierBreakdown([]) };
  expect(yearOverYear(empty, now).tiers.map(({ points }) => points)).toEqual([null, null, null, null]);
});

it("does not mark years of one regime", () =>
  expect(yearOverYear(now, { ...now, year: 2020 })).toMatchObject({ regimesDiffer: false, regimeChange: null }));
