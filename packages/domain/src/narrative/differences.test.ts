import { expect, it } from "vitest";
import { reportedSubjects, reportedUnit, reportFigures, tally } from "../testing/report-figures.ts";
import { figureDifferences, figureLines } from "./differences.ts";

const then = reportFigures({
  subjects: [reportedSubjects({ kind: "MEMBER", tiers: tally(2, 8), units: [reportedUnit(7, tally(2, 8))] })],
});
const now = reportFigures({
  subjects: [reportedSubjects({ kind: "MEMBER", tiers: tally(1, 9), units: [reportedUnit(7, tally(1, 9))] })],
});

it("tells each figure that is another one since, with what it was", () =>
  expect(figureDifferences(then, now).map(({ label, before, now: after }) => [label.vi, before, after])).toEqual([
    ["Đảng viên – Hoàn thành xuất sắc nhiệm vụ", 2, 1],
    ["Đảng viên – Hoàn thành tốt nhiệm vụ", 8, 9],
    ["Đảng viên – Huyện ủy 7 – Hoàn thành xuất sắc nhiệm vụ", 2, 1],
    ["Đảng viên – Huyện ủy 7 – Hoàn thành tốt nhiệm vụ", 8, 9],
  ]));

it("a unit that came or went is a difference from nothing or to nothing", () => {
  const gone = reportFigures({ subjects: [reportedSubjects({ kind: "MEMBER", tiers: tally(2, 8) })] });
  expect(figureDifferences(then, gone)).toHaveLength(4);
  expect(figureDifferences(then, gone)[0]).toMatchObject({ before: 2, now: null });
  expect(figureDifferences(gone, then)[0]).toMatchObject({ before: null, now: 2 });
});

it("of the same figures there is nothing to tell, and no two lines share a key", () => {
  expect(figureDifferences(then, structuredClone(then))).toEqual([]);
  const keys = figureLines(then).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it("reviews of which a report did not tell when it was issued are no difference", () => {
  const none = { expected: 0, completed: 0 };
  const faults = { outOfOrder: 0, lateDraft: 1, tooShort: 0, prompts: 0, promptsAnswered: 0 };
  const reviews = {
    ...faults,
    collectives: { expected: 4, completed: 3 },
    members: none,
    leaders: { opened: 0, completed: 0 },
  };
  const told = reportFigures({ reviews });
  expect(figureDifferences(reportFigures(), told)).toEqual([]);
  expect(figureDifferences(told, reportFigures({ reviews: { ...reviews, lateDraft: 2 } }))).toMatchObject([
    { key: "REVIEW.LATE_DRAFT", before: 1, now: 2 },
  ]);
});
