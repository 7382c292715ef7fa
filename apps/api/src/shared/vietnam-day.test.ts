import { expect, it } from "vitest";
import { dayInVietnam } from "./vietnam-day.ts";

it.each([
  ["2020-12-31T16:59:59Z", "2020-12-31"],
  ["2020-12-31T17:00:00Z", "2021-01-01"],
])("at %s it is %s in Viet Nam", (moment, day) => expect(dayInVietnam(new Date(moment))).toBe(day));
