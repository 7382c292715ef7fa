import { describe, expect, it } from "vitest";
import { find } from "../rule/find.ts";
import { tb53 } from "../rule-sets/tb53.ts";
import { anInspection, inspectedCell, without } from "../testing/inspected.ts";
import { contentRules, periodOf } from "./contents.ts";
import { periodInWords } from "./words.ts";

describe("the period of a content ends at the visit", () => {
  it.each([
    [1, { from: "2014-01-01", to: "2016-11-21" }],
    [2, { from: "2014-01-01", to: "2016-11-21" }],
    [3, { from: "2015-03-21", to: "2016-11-21" }],
    [4, {}],
  ])("content %i: %o", (number, period) =>
    expect(
      tb53.contents.flatMap((content) => (content.number === number ? [periodOf(content, inspectedCell())] : [])),
    ).toEqual([period]),
  );

  it("each cell has its own where it begins after the congress", () => {
    const third = tb53.contents[2];
    expect(periodOf(third, inspectedCell({ congressOn: "2015-12-31" })).from).toBe("2016-01-01");
    expect(periodOf(third, without(inspectedCell(), "congressOn"))).toEqual({ to: "2016-11-21" });
  });
});

const outcomes = (cell: ReturnType<typeof inspectedCell>) =>
  contentRules.map((rule) => find(rule, cell, anInspection()).outcome);

it("a report that covers all contents is complete", () =>
  expect(outcomes(inspectedCell())).toEqual(["PASSED", "PASSED", "PASSED", "PASSED"]));

it("several reports are read together; what none of them covers is missing", () => {
  const reports = [
    { recipient: "COMMISSION", receivedOn: "2016-11-10", contents: [1, 2] },
    { recipient: "TEAM", receivedOn: "2016-11-12", contents: [4] },
  ] as const;
  expect(outcomes(inspectedCell({ reports }))).toEqual(["PASSED", "PASSED", "WARNING", "PASSED"]);
});

it("before a report came there is nothing to compare", () =>
  expect(outcomes(inspectedCell({ reports: [] }))).toEqual(Array(4).fill("NOT_APPLICABLE")));

it("without the day of the congress the third period is not known", () =>
  expect(outcomes(without(inspectedCell(), "congressOn"))).toEqual(["PASSED", "PASSED", "UNKNOWN", "PASSED"]));

it("a period is worded as TB 53 does", () => {
  const [, second, , fourth] = tb53.contents;
  expect(periodInWords(second.start)).toBe(second.period);
  expect(periodInWords({ kind: "AFTER_CONGRESS" })).toBe("từ sau Đại hội của từng chi bộ đến thời điểm kiểm tra");
  expect(periodInWords(fourth.start)).toBe(fourth.period);
});
