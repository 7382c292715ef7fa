import { describe, expect, it } from "vitest";
import { addMonths, isBefore, isCalendarDay, yearEnd, yearOf } from "./date.ts";

describe("addMonths", () => {
  it.each([
    ["2019-06-10", 6, "2019-12-10"],
    ["2019-07-15", 6, "2020-01-15"],
    ["2019-08-31", 6, "2020-02-29"],
    ["2018-08-31", 6, "2019-02-28"],
    ["2019-12-31", 2, "2020-02-29"],
    ["1900-01-31", 1, "1900-02-28"],
    ["2000-01-31", 1, "2000-02-29"],
    ["2019-10-31", 6, "2020-04-30"],
    ["2019-06-30", 6, "2019-12-30"],
    ["2019-12-01", 12, "2020-12-01"],
  ])("%s and %i months: %s", (start, months, expected) => expect(addMonths(start, months)).toBe(expected));
});

describe("isBefore", () => {
  it.each([
    ["2019-12-09", "2019-12-10", true],
    ["2019-12-10", "2019-12-10", false],
    ["2020-01-01", "2019-12-31", false],
    ["9999-12-31", "10000-01-01", true],
  ])("%s before %s: %s", (date, other, expected) => expect(isBefore(date, other)).toBe(expected));
});

describe("isCalendarDay", () => {
  it.each([
    ["2020-02-29", true],
    ["2019-02-29", false],
    ["1900-02-29", false],
    ["2019-04-31", false],
    ["2019-13-01", false],
    ["2019-00-10", false],
    ["2019-01-00", false],
    ["2019-1-1", false],
    ["2019-01-01T00:00", false],
  ])("%s: %s", (text, expected) => expect(isCalendarDay(text)).toBe(expected));
});

it("takes 31 December where no meeting is recorded", () => {
  expect(yearEnd(2019)).toBe("2019-12-31");
  expect(yearOf(yearEnd(2019))).toBe(2019);
});
