import { describe, expect, it } from "vitest";
import { aCollectiveReview, anIndividualReview, reviewOutcome } from "../testing/reviews.ts";

it.each([
  ["HD21.REVIEW.SUPERIOR_TEAM", {}, "NOT_APPLICABLE"],
  ["HD21.REVIEW.SUPERIOR_TEAM", { prompts: [{ issuer: "POLITBURO" }], superiorTeamAttended: true }, "PASSED"],
  ["HD21.REVIEW.SUPERIOR_TEAM", { prompts: [{ issuer: "POLITBURO" }], superiorTeamAttended: false }, "WARNING"],
  ["KH57.REVIEW.SUSPECTED_VIOLATION", {}, "NOT_APPLICABLE"],
  ["KH57.REVIEW.SUSPECTED_VIOLATION", { suspectedViolation: { reportedToSuperior: true } }, "PASSED"],
  ["KH57.REVIEW.SUSPECTED_VIOLATION", { suspectedViolation: { reportedToSuperior: false } }, "WARNING"],
] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
  expect(reviewOutcome(aCollectiveReview(facts), ruleId)).toBe(outcome),
);

describe("KH57.REVIEW.ALREADY_REVIEWED_ABOVE", () => {
  const cell = { place: "CELL", heldOn: "2016-12-10" } as const;
  const above = { place: "PARTY_AFFAIRS_COMMITTEE", heldOn: "2016-12-05" } as const;
  it.each([
    [{ places: [cell] }, "NOT_APPLICABLE"],
    [{ places: [cell, above] }, "UNKNOWN"],
    [{ places: [cell, above], higherReviewTold: true }, "PASSED"],
    [{ places: [cell, above], higherReviewTold: false }, "WARNING"],
    [{ places: [cell, { ...above, heldOn: cell.heldOn }], higherReviewTold: false }, "WARNING"],
    [{ places: [cell, { ...above, heldOn: "2016-12-12" }], higherReviewTold: false }, "NOT_APPLICABLE"],
  ])("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(anIndividualReview(facts), "KH57.REVIEW.ALREADY_REVIEWED_ABOVE")).toBe(outcome),
  );
});
