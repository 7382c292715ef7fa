import { expect, it } from "vitest";
import type { PeriodicAssessment } from "../facts.ts";
import type { CommonFacts2025 } from "../facts-2025.ts";
import { aLeader2025 } from "../testing/facts-2025.ts";
import { under2025 } from "../testing/verdicts-2025.ts";

const quarter = (no: number, tier?: "GOOD" | "EXCELLENT"): PeriodicAssessment => ({
  period: "QUARTER",
  no,
  ...(tier && { tier }),
});
const found = (periodicAssessments?: readonly PeriodicAssessment[]) =>
  under2025(aLeader2025(periodicAssessments && { periodicAssessments })).findings.find(
    ({ ruleId }) => ruleId === "QD366.USE.QUARTER_TO_YEAR",
  );

it.each([
  ["none recorded", undefined, "NOT_APPLICABLE"],
  ["three", [1, 2, 3].map((no) => quarter(no, "GOOD")), "WARNING"],
  ["the first one twice", [1, 1, 2, 3].map((no) => quarter(no)), "WARNING"],
  ["all four", [1, 2, 3, 4].map((no) => quarter(no)), "PASSED"],
] as const)("of a leader's quarters %s: %s", (_, assessments, outcome) =>
  expect(found(assessments)?.outcome).toBe(outcome),
);

it("their tiers are listed beside the year, whatever they are: the text gives no sum", () => {
  const facts = found([quarter(1, "GOOD"), quarter(2), quarter(3, "EXCELLENT"), quarter(4, "GOOD")])?.facts;
  expect(facts?.map(({ value }) => value?.vi)).toEqual([
    "4",
    "quý 1: Hoàn thành tốt nhiệm vụ; quý 3: Hoàn thành xuất sắc nhiệm vụ; quý 4: Hoàn thành tốt nhiệm vụ",
  ]);
});

it.each([
  ["a quarter", { period: "QUARTER", reviewCompleted: false }, "RATEABLE"],
  ["a quarter, reviewed later", { period: "QUARTER", asOf: "2025-09-30", reviewCompletedOn: "2025-12-10" }, "RATEABLE"],
  ["the year", { reviewCompleted: false }, "BLOCKED"],
  ["a term", { period: "TERM", reviewCompleted: false }, "BLOCKED"],
  ["when asked for", { period: "AD_HOC", reviewCompleted: false }, "BLOCKED"],
] as const satisfies readonly [string, Partial<CommonFacts2025>, string][])(
  "%s without its review (QĐ 366, Điều 3, khoản 1): %s",
  (_, facts, status) => expect(under2025(aLeader2025(facts)).status).toBe(status),
);

it("a quarter is not asked for the quarters of the year", () =>
  expect(
    under2025(aLeader2025({ period: "QUARTER", periodicAssessments: [quarter(1, "GOOD")] })).findings.find(
      ({ ruleId }) => ruleId === "QD366.USE.QUARTER_TO_YEAR",
    )?.outcome,
  ).toBe("NOT_APPLICABLE"));
