import { expect, it } from "vitest";
import { find } from "../rule/find.ts";
import { tb01 } from "../rule-sets/tb01.ts";
import { anInspection, inspectedCell, without } from "../testing/inspected.ts";
import { teamFirst } from "./team.ts";

const decidedOn = (day: string) => anInspection({ team: { ...tb01.team, decidedOn: day } });

it.each([
  ["decided on the day of the schedule", anInspection(), "PASSED"],
  ["decided the day before", decidedOn("2016-11-07"), "PASSED"],
  ["decided the day after", decidedOn("2016-11-09"), "WARNING"],
  ["not decided at all", without(anInspection(), "team"), "WARNING"],
  ["no schedule announced yet", without(anInspection(), "schedule"), "NOT_APPLICABLE"],
])("%s: %s", (_when, inspection, outcome) =>
  expect(find(teamFirst, inspectedCell(), inspection)).toMatchObject({ outcome, severity: "WARN" }),
);
