import { expect, it } from "vitest";
import { regimeChange, regimeChanges } from "./regime-change.ts";

const of2016 = { year: 2016, regime: "POINTS_2016" } as const;
const of2018 = { year: 2018, regime: "NOT_HELD" } as const;
const of2019 = { year: 2019, regime: "TIERS_2019" } as const;
const of2026 = { year: 2026, regime: "POINTS_2025" } as const;
const of2020 = { year: 2020, regime: "TIERS_2019" } as const;

it.each([
  [
    of2016,
    of2019,
    "Từ năm 2019 xếp loại theo Hướng dẫn 21-HD/BTCTW; các mức của năm 2016 (Kế hoạch 57-KH/ĐUVP) được đặt tương ứng để so sánh.",
  ],
  [
    of2016,
    of2018,
    "Năm 2018 chưa kiểm tra theo quy định; các mức của năm 2016 (Kế hoạch 57-KH/ĐUVP) được đặt tương ứng để so sánh.",
  ],
  [
    of2020,
    of2026,
    "Từ năm 2025 xếp loại theo Quy định 366-QĐ/TW; các mức của năm 2020 (Hướng dẫn 21-HD/BTCTW) được đặt tương ứng để so sánh.",
  ],
  [of2018, of2019, "Từ năm 2019 xếp loại theo Hướng dẫn 21-HD/BTCTW; năm 2018 chưa kiểm tra theo quy định."],
])("%o beside %o is told in words", (before, now, words) =>
  expect(regimeChange(before, now)).toMatchObject({ before: before.year, now: now.year, message: { vi: words } }),
);

it("years of one regime need no mark", () => expect(regimeChange(of2019, of2020)).toBeNull());

it("marks every place in a row of years, a year missing between them or not", () =>
  expect(regimeChanges([of2016, of2018, of2019, of2020]).map(({ before, now }) => [before, now])).toEqual([
    [2016, 2018],
    [2018, 2019],
  ]));

it("a single year is not beside another", () => expect(regimeChanges([of2016])).toEqual([]));
