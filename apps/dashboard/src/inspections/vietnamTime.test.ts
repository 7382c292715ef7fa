import { expect, it } from "vitest";
import { dayAndTimeOf, momentOf } from "./vietnamTime.ts";

it.each([
  ["2016-11-14T01:00:00.000Z", "2016-11-14", "08:00"],
  ["2016-11-13T17:00:00.000Z", "2016-11-14", "00:00"],
])("%s is on %s at %s, and back", (moment, day, time) => {
  expect(dayAndTimeOf(moment)).toEqual({ day, time });
  expect(new Date(momentOf(day, time)).toISOString()).toBe(moment);
});
