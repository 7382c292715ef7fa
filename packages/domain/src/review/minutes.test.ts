import { expect, it } from "vitest";
import { aCollectiveReview, anIndividualReview, reviewFinding, reviewOutcome } from "../testing/reviews.ts";

const minutes = { presentedBy: "HEAD", membersContributed: true, concludedBy: "HEAD" } as const;
const ownMinutes = { presented: true, criticised: true, chairConcluded: true, selfReviewRevised: true };

it.each([
  ["HD21.REVIEW.PRESENT.COLLECTIVE", { minutes }, "PASSED"],
  ["HD21.REVIEW.PRESENT.COLLECTIVE", { minutes: { ...minutes, presentedBy: "AUTHORISED" } }, "PASSED"],
  ["HD21.REVIEW.PRESENT.COLLECTIVE", { minutes: { ...minutes, presentedBy: "OTHER" } }, "WARNING"],
  ["HD21.REVIEW.PRESENT.COLLECTIVE", { minutes: { ...minutes, membersContributed: false } }, "WARNING"],
  ["HD21.REVIEW.PRESENT.COLLECTIVE", { minutes: { ...minutes, concludedBy: "DEPUTY" } }, "WARNING"],
] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
  expect(reviewOutcome(aCollectiveReview(facts), ruleId)).toBe(outcome),
);

it.each([
  ["HD21.REVIEW.PRESENT.INDIVIDUAL", { minutes: ownMinutes }, "PASSED"],
  ["HD21.REVIEW.PRESENT.INDIVIDUAL", { minutes: { ...ownMinutes, selfReviewRevised: false } }, "WARNING"],
  ["HD21.REVIEW.DEPTH", {}, "NOT_APPLICABLE"],
  ["HD21.REVIEW.DEPTH", { positions: ["AGENCY_LEADER"] }, "UNANSWERED"],
] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
  expect(reviewOutcome(anIndividualReview(facts), ruleId)).toBe(outcome),
);

it("without minutes it stays open", () => {
  const { minutes: _, ...facts } = aCollectiveReview();
  expect(reviewOutcome(facts, "HD21.REVIEW.PRESENT.COLLECTIVE")).toBe("UNKNOWN");
});

it("shows which part of the minutes is missing", () => {
  const { facts } = reviewFinding(
    anIndividualReview({ minutes: { ...ownMinutes, criticised: false } }),
    "HD21.REVIEW.PRESENT.INDIVIDUAL",
  );
  expect(facts.filter(({ met }) => met === false).map(({ name }) => name)).toEqual(["criticised"]);
});
