import { expect, it } from "vitest";
import { ruleById } from "../rules.ts";
import { awardsFor, ruleIdOfAward } from "./award.ts";

it.each(Object.entries(ruleIdOfAward))("%s rests on a rule of awards", (_award, id) =>
  expect(ruleById(id)).toMatchObject({ step: "AWARD", means: "ATTESTED" }),
);

it.each([
  ["TIERS_2019", "ORG", "GRASSROOTS_PARTY_ORGANIZATION", ["ORG_OF_THE_YEAR", "ORG_FIVE_YEARS"]],
  ["TIERS_2019", "MEMBER", "SUBORDINATE_PARTY_CELL", ["MEMBER_OF_THE_YEAR", "MEMBER_FIVE_YEARS"]],
  ["TIERS_2019", "COLLECTIVE", "GRASSROOTS_PARTY_ORGANIZATION", []],
  ["POINTS_2016", "ORG", "SUBORDINATE_PARTY_CELL", ["TYPICAL_CELL"]],
  ["POINTS_2016", "ORG", "GRASSROOTS_PARTY_ORGANIZATION", []],
  ["POINTS_2016", "MEMBER", "SUBORDINATE_PARTY_CELL", []],
  ["NOT_HELD", "ORG", "SUBORDINATE_PARTY_CELL", []],
] as const)("under %s, %s at a %s may be given %j", (regime, subjectKind, organisationKind, awards) =>
  expect(awardsFor({ regime, subjectKind, organisationKind })).toEqual(awards),
);
