import { expect, it } from "vitest";
import { ruleById } from "../rules.ts";
import { Award, awardsFor } from "./award.ts";
import { ruleOfAward } from "./rule-of-award.ts";

const byYears = Object.values(Award).filter((award) => award !== "TYPICAL_CELL");

it.each(byYears)("%s rests on a rule of awards", (award) => {
  const { id } = ruleOfAward(award, { regime: "TIERS_2019", organisationKind: "SUBORDINATE_PARTY_CELL" });
  expect(ruleById(id)).toMatchObject({ step: "AWARD", means: "ATTESTED" });
});

const [year2025, five2025, provincial2025] = [
  "TYPICAL_ORG_OF_THE_YEAR",
  "TYPICAL_ORG_FIVE_YEARS",
  "TYPICAL_ORG_FIVE_YEARS_PROVINCIAL",
] as const;

it.each([
  ["TIERS_2019", "ORG", "GRASSROOTS_PARTY_ORGANIZATION", ["ORG_OF_THE_YEAR", "ORG_FIVE_YEARS"]],
  ["TIERS_2019", "MEMBER", "SUBORDINATE_PARTY_CELL", ["MEMBER_OF_THE_YEAR", "MEMBER_FIVE_YEARS"]],
  ["TIERS_2019", "COLLECTIVE", "GRASSROOTS_PARTY_ORGANIZATION", []],
  ["POINTS_2016", "ORG", "SUBORDINATE_PARTY_CELL", ["TYPICAL_CELL"]],
  ["POINTS_2016", "ORG", "GRASSROOTS_PARTY_ORGANIZATION", []],
  ["POINTS_2016", "MEMBER", "SUBORDINATE_PARTY_CELL", []],
  ["POINTS_2025", "ORG", "SUBORDINATE_PARTY_CELL", [year2025, five2025, provincial2025]],
  ["POINTS_2025", "ORG", "GRASSROOTS_PARTY_ORGANIZATION", [year2025, provincial2025]],
  ["POINTS_2025", "ORG", "COMMUNE_PARTY_ORGANIZATION", []],
  [
    "POINTS_2025",
    "MEMBER",
    "SUBORDINATE_PARTY_CELL",
    ["MEMBER_OF_THE_YEAR", "MEMBER_FIVE_YEARS_UPPER", "MEMBER_FIVE_YEARS_PROVINCIAL"],
  ],
  ["NOT_HELD", "ORG", "SUBORDINATE_PARTY_CELL", []],
] as const)("under %s, %s at a %s may be given %j", (regime, subjectKind, organisationKind, awards) =>
  expect(awardsFor({ regime, subjectKind, organisationKind })).toEqual(awards),
);
