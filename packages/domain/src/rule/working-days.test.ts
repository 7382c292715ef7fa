import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isCalendarDay, isoDate } from "./date.ts";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days.ts";

const none = new Set<string>();

describe("working days", () => {
  it.each([
    ["2019-12-06", 3, "2019-12-11"], // a Friday
    ["2019-12-07", 1, "2019-12-09"],
    ["2019-12-08", 3, "2019-12-11"],
    ["2019-12-09", 5, "2019-12-16"],
    ["2019-12-09", 0, "2019-12-09"],
  ])("%s and %i working days: %s", (start, days, expected) => expect(addWorkingDays(start, days, none)).toBe(expected));

  it.each([
    ["2019-12-06", "2019-12-10", 2], // a Friday and the Tuesday after it
    ["2019-12-06", "2019-12-11", 3],
    ["2019-12-06", "2019-12-08", 0],
    ["2019-12-06", "2019-12-06", 0],
    ["2019-12-10", "2019-12-06", 0],
  ])("between %s and %s: %i", (start, end, days) => expect(workingDaysBetween(start, end, none)).toBe(days));

  it("a public holiday does not count", () => {
    expect(addWorkingDays("2019-12-31", 1, new Set(["2020-01-01"]))).toBe("2020-01-02");
    expect(isWorkingDay("2020-01-01", new Set(["2020-01-01"]))).toBe(false);
  });
});

/** Days since the epoch turned into a date and a weekday by hand: 1 January 1970 was a Thursday. */
const anyDay = fc.integer({ min: 0, max: 30_000 });
const dateOf = (day: number): string => addDays("1970-01-01", day);
const isWeekdayByHand = (day: number): boolean => (day + 4) % 7 !== 0 && (day + 4) % 7 !== 6;

describe("walking day by day", () => {
  it("what lies between a day and so many working days later is that many", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(40),
        (start, days) => workingDaysBetween(dateOf(start), addWorkingDays(dateOf(start), days, none), none) === days,
      ),
    );
  });

  it("finds as many working days after the start as were asked, the last one at the end", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), fc.array(fc.nat(60), { maxLength: 20 }), (start, days, closed) => {
        const isOpen = (day: number) => isWeekdayByHand(day) && !closed.includes(day - start);
        let last = start;
        for (let found = 0; found < days; ) {
          last += 1;
          if (isOpen(last)) found += 1;
        }
        const holidays = new Set(closed.map((after) => dateOf(start + after)));
        expect(addWorkingDays(dateOf(start), days, holidays)).toBe(dateOf(last));
      }),
    );
  });

  it("a day later is one day between, and is a day of the calendar", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (start, days) => {
        expect(daysBetween(dateOf(start), addDays(dateOf(start), days))).toBe(days);
        expect(isCalendarDay(addDays(dateOf(start), days))).toBe(true);
      }),
    );
  });

  it.each([
    [isoDate(2020, 2, 28), 1, "2020-02-29"],
    [isoDate(2019, 2, 28), 1, "2019-03-01"],
    [isoDate(2019, 12, 31), 1, "2020-01-01"],
    [isoDate(2020, 1, 1), -1, "2019-12-31"],
  ])("%s and %i days: %s", (start, days, expected) => expect(addDays(start, days)).toBe(expected));
});
