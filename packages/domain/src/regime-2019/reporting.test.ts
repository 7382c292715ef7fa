import { expect, it } from "vitest";
import { hd21 } from "../rule-sets/hd21.ts";
import { centralDeadlineOf, isInTimeForCentre } from "./reporting.ts";

it.each([
  ["2020-03-14", true],
  ["2020-03-15", false],
])("report of 2019 received %s in time: %s (rules.md, example 25)", (receivedOn, inTime) =>
  expect(isInTimeForCentre(hd21, 2019, receivedOn)).toBe(inTime),
);

it("is due before 15 March of the next year", () => expect(centralDeadlineOf(hd21, 2019)).toBe("2020-03-15"));
