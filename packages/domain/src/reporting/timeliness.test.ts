import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../rule/date.ts";
import { dayInVietnam, daysLate, daysLeft, isReceivedInTime, lastDayInTime } from "./timeliness.ts";

const before15December = { dueOn: "2019-12-15", inclusive: false };
const including = { dueOn: "2019-12-15", inclusive: true };

describe("«trước ngày»: before the day begins in Việt Nam", () => {
  it.each([
    ["2019-12-14T23:50:00+07:00", true, 0],
    ["2019-12-14T23:59:59+07:00", true, 0],
    ["2019-12-15T00:00:00+07:00", false, 1],
    ["2019-12-15T08:00:00+07:00", false, 1],
    ["2019-12-14T16:59:59Z", true, 0],
    ["2019-12-14T17:00:00Z", false, 1],
    ["2019-12-20T00:00:00+07:00", false, 6],
  ])("received %s: in time %s, %i days late", (instant, inTime, late) => {
    expect(isReceivedInTime(before15December, new Date(instant))).toBe(inTime);
    expect(daysLate(before15December, instant)).toBe(late);
  });

  it.each(["2019-12-14T23:50", "2019-12-14 23:50", "yesterday", ""])(
    "a text without its zone is no moment: %s",
    (text) => expect(() => dayInVietnam(text)).toThrow("neither a day nor an instant"),
  );

  it("the day itself is in time where the document counts it in", () => {
    expect(isReceivedInTime(including, "2019-12-15")).toBe(true);
    expect(daysLate(including, "2019-12-16")).toBe(1);
    expect([lastDayInTime(including), lastDayInTime(before15December)]).toEqual(["2019-12-15", "2019-12-14"]);
  });
});

it.each([
  ["2020-12-31T16:59:59Z", "2020-12-31"],
  ["2020-12-31T17:00:00Z", "2021-01-01"],
])("at %s it is %s in Viet Nam", (moment, day) => expect(dayInVietnam(new Date(moment))).toBe(day));

it.each([
  ["2019-12-01", 13],
  ["2019-12-14", 0],
  ["2019-12-15", -1],
  ["2020-01-01", -18],
])("on %s there are %i days left", (day, left) => expect(daysLeft(before15December, day)).toBe(left));

it("late days and days left tell the same story", () =>
  fc.assert(
    fc.property(fc.integer({ min: -800, max: 800 }), fc.boolean(), (offset, inclusive) => {
      const deadline = { dueOn: "2020-02-29", inclusive };
      const day = addDays(deadline.dueOn, offset);
      expect(daysLate(deadline, day)).toBe(Math.max(0, -daysLeft(deadline, day)));
      expect(isReceivedInTime(deadline, day)).toBe(daysLate(deadline, day) === 0);
      const anHour = (hour: string) => new Date(`${day}T${hour}:30:00+07:00`);
      expect([dayInVietnam(anHour("00")), dayInVietnam(anHour("23"))]).toEqual([day, day]);
    }),
  ));
