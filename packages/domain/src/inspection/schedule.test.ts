import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find } from "../rule/find.ts";
import type { TimeSlot } from "../rule-sets/inspection-notice.ts";
import { tb01 } from "../rule-sets/tb01.ts";
import { tb53 } from "../rule-sets/tb53.ts";
import { anInspection, inspectedCell, without } from "../testing/inspected.ts";
import { insideWindow, isInWindow, overlaps, withoutOverlap } from "./schedule.ts";

const at = (on: string, from = "14:00", to = "17:00"): TimeSlot => ({ on, from, to });
const asked = (rule: typeof insideWindow, visit: TimeSlot) => find(rule, inspectedCell({ visit }), anInspection());

describe("both days of «từ … đến …» are inside", () => {
  it.each([
    ["2016-11-13", "FAILED"],
    ["2016-11-14", "PASSED"],
    ["2016-11-25", "PASSED"],
    ["2016-11-26", "FAILED"],
    ["2016-11-28", "FAILED"],
    ["2015-11-21", "FAILED"],
  ])("%s: %s", (on, outcome) => expect(asked(insideWindow, at(on)).outcome).toBe(outcome));

  it("says by which day a visit misses it (rules.md, example 73)", () => {
    const finding = asked(insideWindow, at("2016-11-28"));
    expect(finding).toMatchObject({ ruleId: "TB53.WINDOW", severity: "BLOCK", arithmetic: "28/11/2016 > 25/11/2016" });
    expect(finding.message.vi).toBe(
      "Ngày 28/11/2016 ngoài thời gian kiểm tra, từ ngày 14/11/2016 đến ngày 25/11/2016.",
    );
  });

  it("every visit of TB 01 is inside the window of TB 53", () =>
    expect(tb01.visits.every((visit) => isInWindow(visit, tb53.visits))).toBe(true));
});

describe("one team is in one place at a time", () => {
  it.each([
    [at("2016-11-22"), "FAILED"],
    [at("2016-11-22", "16:30", "18:00"), "FAILED"],
    [at("2016-11-22", "12:00", "18:00"), "FAILED"],
    [at("2016-11-22", "17:00", "18:00"), "PASSED"],
    [at("2016-11-22", "08:00", "14:00"), "PASSED"],
    [at("2016-11-21"), "PASSED"],
  ])("%o: %s", (visit, outcome) => expect(asked(withoutOverlap, visit).outcome).toBe(outcome));

  it("names the cell the team is with", () =>
    expect(asked(withoutOverlap, at("2016-11-22", "16:00", "18:00")).message.vi).toBe(
      "Tổ kiểm tra đã có lịch với Chi bộ Hành chính - Tổ chức (từ 14h đến 17h ngày 22/11/2016).",
    ));

  it("none of the visits of TB 01 overlaps another", () =>
    expect(tb01.visits.filter((one) => tb01.visits.some((other) => other !== one && overlaps(one, other)))).toEqual(
      [],
    ));
});

it.each([insideWindow, withoutOverlap])("$id asks nothing while no visit is set", (rule) =>
  expect(find(rule, without(inspectedCell(), "visit"), anInspection()).outcome).toBe("NOT_APPLICABLE"),
);

const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const slot = fc
  .tuple(fc.constantFrom("2016-11-21", "2016-11-22"), fc.uniqueArray(minutes, { minLength: 2, maxLength: 2 }))
  .map(([on, [one = 0, other = 0]]) => ({ on, begin: Math.min(one, other), end: Math.max(one, other) }));

it("agrees with counting the minutes one by one", () => {
  fc.assert(
    fc.property(slot, slot, (one, other) => {
      const minutesOf = ({ on, begin, end }: typeof one) =>
        Array.from({ length: end - begin }, (_, at) => `${on} ${begin + at}`);
      const taken = new Set(minutesOf(one));
      const shared = minutesOf(other).some((minute) => taken.has(minute));
      const asSlot = ({ on, begin, end }: typeof one) => at(on, time(begin), time(end));
      expect(overlaps(asSlot(one), asSlot(other))).toBe(shared);
      expect(overlaps(asSlot(other), asSlot(one))).toBe(shared);
    }),
  );
});
