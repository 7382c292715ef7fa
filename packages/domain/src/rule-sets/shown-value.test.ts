import { expect, it } from "vitest";
import { hd21 } from "./hd21.ts";
import type { ParameterValue } from "./parameter.ts";
import { excellentPctGood, peers } from "./parameters/organisation.ts";
import { parameters2019 } from "./parameters/parameters-2019.ts";
import { civilServantSource } from "./parameters/people.ts";
import { grassrootsDeadline, opinionGivers, quotaBase, secretBallotBelow, smallBelow } from "./parameters/scopes.ts";
import { shownValue } from "./shown-value.ts";

it.each<[(typeof parameters2019)[number], ParameterValue, string, string]>([
  [excellentPctGood, 80, "80 %", "80%"],
  [smallBelow, 0.5, "0,5", "0.5"],
  [secretBallotBelow, false, "Không", "No"],
  [quotaBase, "GOOD_ONLY", "tính trên số “Hoàn thành tốt nhiệm vụ”", "counted on those at “Good completion of tasks”"],
  [peers, ["GOVERNMENT", "FATHERLAND_FRONT"], "Chính quyền; Mặt trận Tổ quốc", "Government; Fatherland Front"],
  [civilServantSource, "Nghị định số 90", "Nghị định số 90", "Nghị định số 90"],
  [opinionGivers, [], "Không có", "None"],
  [grassrootsDeadline, null, "Chưa quy định", "Not set"],
] as never)("%o: %j is shown as «%s»", (parameter, value, vi, en) => {
  expect(shownValue(parameter, value)).toEqual({ vi, en });
});

it.each([
  ["Y-12-15", undefined, "15/12", "15 December"],
  ["Y+1-02-05", undefined, "05/02 năm sau", "5 February of the year after"],
  ["Y-12-15", 2021, "15/12/2021", "15 December 2021"],
  ["Y+1-02-25", 2020, "25/02/2021", "25 February 2021"],
] as const)("the day %s of %s is «%s»", (day, year, vi, en) => {
  expect(shownValue(grassrootsDeadline, day, year)).toEqual({ vi, en });
});

it.each(parameters2019)("$id of Hướng dẫn 21 is shown in both languages, without codes", (parameter) => {
  const { vi, en } = shownValue(parameter, parameter.read(hd21.parameters), 2020);
  for (const text of [vi, en]) expect(text).toMatch(/^[^_]+$/);
});
