import { expect, it } from "vitest";
import type { Points2025 } from "../facts-2025.ts";
import { qd366 } from "../rule-sets/qd366.ts";
import { aLeader2025, aMember2025, tasksOf } from "../testing/facts-2025.ts";
import { filledPointSheet } from "./filled-point-sheet.ts";

const sheetOf = (points: Points2025) => filledPointSheet(qd366, aMember2025({ points }));

it.each([
  [28, 62, 90, "EXCELLENT"],
  [29.99, 60, 89.99, "GOOD"],
  [20.1, 49.9, 70, "GOOD"],
  [20.1, 29.89, 49.99, "NOT_COMPLETED"],
])("%d and %d are %d points, in the band of %s", (common, results, total, band) =>
  expect(sheetOf({ common, results })).toMatchObject({ total, band, maxTotal: 100 }),
);

it("is in no band while a group is not scored, and shows the one that is", () => {
  const { total, band, groups } = sheetOf({ common: 28 });
  expect([total, band]).toEqual([null, null]);
  expect(groups.map(({ field, points, max }) => [field, points, max])).toEqual([
    ["common", 28, 30],
    ["results", null, 70],
  ]);
});

it("names the conditions of each tier, and what forces the lowest", () => {
  const [excellent, good, completed, lowest] = sheetOf({ common: 28, results: 62 }).conditions;
  expect(excellent?.ruleIds).toEqual([
    "QD366.TIER.EXCELLENT.POINTS",
    "QD366.TIER.EXCELLENT.INDIVIDUAL_TASKS",
    "QD366.TIER.EXCELLENT.REMEDIED_100",
  ]);
  expect(good?.ruleIds).toContain("QD366.TIER.GOOD.POINTS");
  expect(completed?.ruleIds).toContain("QD366.TIER.GAP");
  expect(lowest?.ruleIds).toContain("QD366.TIER.NOT_COMPLETED.POINTS");
});

it("counts the tasks of the units a leader leads together", () => {
  const leader = aLeader2025({ unitTasks: [tasksOf("10/10/0/1/0"), tasksOf("10/9/1/5/1")] });
  const { tasks } = filledPointSheet(qd366, leader);
  expect(tasks.map(({ name, value }) => [name, value?.vi])).toEqual([
    ["tasks.assigned", "20"],
    ["tasks.done", "19"],
    ["tasks.late", "1"],
    ["tasks.exceeded", "6"],
    ["tasks.failed", "1"],
  ]);
});
