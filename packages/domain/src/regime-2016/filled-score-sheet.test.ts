import { expect, it } from "vitest";
import type { Points } from "../facts-2016.ts";
import { kh57 } from "../rule-sets/kh57.ts";
import { filledScoreSheet } from "./filled-score-sheet.ts";

it.each<[Points, number, string]>([
  [[36, 18, 14, 13, 9], 90, "EXCELLENT"],
  [[36, 18, 14, 12.5, 9], 89.5, "GOOD"],
  [[28, 14, 10, 10, 8], 70, "GOOD"],
  [[20, 10, 7, 7, 6], 50, "COMPLETED"],
  [[20, 10, 7, 7, 5.5], 49.5, "NOT_COMPLETED"],
])("%o are %d points in all, in the band of %s", (points, total, band) =>
  expect(filledScoreSheet(kh57, points)).toMatchObject({ total, band, maxTotal: 100 }),
);

it("shows each group with its label, its points and its maximum", () => {
  const [first, ...rest] = filledScoreSheet(kh57, [38.5, 18, 14, 13, 9]).groups;
  expect(first).toMatchObject({ field: "p1", points: 38.5, max: 40 });
  expect(first?.label.vi).toBe("Thực hiện nhiệm vụ chính trị (40 điểm)");
  expect(rest.map(({ max }) => max)).toEqual([20, 15, 15, 10]);
});

it("is in no band while it is not filled in", () =>
  expect(filledScoreSheet(kh57, undefined)).toMatchObject({ total: null, band: null }));

it("every total is in exactly one band", () => {
  const { bands } = filledScoreSheet(kh57, undefined);
  for (let total = 0; total <= 100; total += 0.5)
    expect(bands.filter(({ from, below }) => total >= from && (below === null || total < below))).toHaveLength(1);
});

it("names the conditions of each tier, and what forces the lowest", () => {
  const { conditions } = filledScoreSheet(kh57, undefined);
  expect(conditions.map(({ tier, ruleIds }) => [tier, ruleIds.length])).toEqual([
    ["EXCELLENT", 4],
    ["GOOD", 3],
    ["COMPLETED", 1],
    ["NOT_COMPLETED", 6],
  ]);
  expect(conditions[1]?.ruleIds).toContain("KH57.ORG.GOOD.NO_DISCIPLINE");
  expect(conditions[3]?.ruleIds.every((id) => id.startsWith("KH57.ORG.WEAK."))).toBe(true);
});
