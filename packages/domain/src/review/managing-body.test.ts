import { expect, it } from "vitest";
import { reviewLaw } from "../testing/reviews.ts";
import { Level } from "../vocabulary/organisation.ts";
import { managerOfCollective, managerOfLevel, managerOfMembers } from "./managing-body.ts";
import { mayPrompt } from "./prompts.ts";

it.each([
  ["DISTRICT", "PROVINCIAL_STANDING_COMMITTEE"],
  ["GRASSROOTS", "DISTRICT_STANDING_COMMITTEE"],
  ["SUB_GRASSROOTS", "GRASSROOTS_PARTY_COMMITTEE"],
] as const)("what stands at %s is managed by %s", (level, body) =>
  expect(managerOfLevel(level, "TIERS_2019")).toBe(body),
);

it("with two tiers of local government the commune stands where the district stood", () => {
  expect(managerOfLevel("GRASSROOTS", "POINTS_2025")).toBe("UPPER_GRASSROOTS_STANDING_COMMITTEE");
  expect(managerOfLevel("UPPER_GRASSROOTS", "POINTS_2025")).toBe("PROVINCIAL_STANDING_COMMITTEE");
  expect(managerOfCollective("COMMUNE_STANDING_COMMITTEE", "UPPER_GRASSROOTS", "POINTS_2025")).toBe(
    "PROVINCIAL_STANDING_COMMITTEE",
  );
});

it("a committee is managed from above, what serves it by the committee", () => {
  expect(managerOfCollective("DISTRICT_STANDING_COMMITTEE", "DISTRICT", "TIERS_2019")).toBe(
    "PROVINCIAL_STANDING_COMMITTEE",
  );
  expect(managerOfCollective("ADVISORY_BODY_LEADERSHIP", "DISTRICT", "TIERS_2019")).toBe("DISTRICT_STANDING_COMMITTEE");
});

it("a member of a chi bộ cơ sở by the cell, any other by the committee above", () => {
  expect(managerOfMembers("GRASSROOTS_PARTY_CELL")).toBe("PARTY_CELL");
  expect(managerOfMembers("SUBORDINATE_PARTY_CELL")).toBe("GRASSROOTS_PARTY_COMMITTEE");
});

it("who manages may prompt", () => {
  const { prompts } = reviewLaw("HD21").parameters;
  for (const level of Object.values(Level)) {
    const manager = managerOfLevel(level, "TIERS_2019");
    expect(mayPrompt(prompts, manager)).toContain(manager);
  }
});
