import { expect, it } from "vitest";
import { dueDateOf, isDueDay, isInTime } from "./due-day.ts";

it.each([
  ["Y-12-15", "2019-12-15"],
  ["Y+1-03-15", "2020-03-15"],
])("%s of 2019 is %s", (day, date) => expect(dueDateOf(day, 2019)).toBe(date));

it.each(["12-15", "Y-13-01", "Y-02-29", "Y+2-01-01", "Y-12-15 "])("%s is no day", (text) =>
  expect(isDueDay(text)).toBe(false),
);

it("«trước ngày» leaves the day itself out, unless the document counts it in", () => {
  expect(isInTime("2019-12-14", "2019-12-15", false)).toBe(true);
  expect(isInTime("2019-12-15", "2019-12-15", false)).toBe(false);
  expect(isInTime("2019-12-15", "2019-12-15", true)).toBe(true);
  expect(isInTime("2019-12-16", "2019-12-15", true)).toBe(false);
});
