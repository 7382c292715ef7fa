import { expect, it } from "vitest";
import { aCollectiveReview, anIndividualReview, reviewOutcome } from "../testing/reviews.ts";

const minutes = { presentedBy: "HEAD", membersContributed: true, concludedBy: "HEAD" } as const;

it.each([
  ["KH57.REVIEW.HEAD_CHAIRS", { minutes, chair: "HEAD" }, "PASSED"],
  ["KH57.REVIEW.HEAD_CHAIRS", { minutes, chair: "DEPUTY" }, "WARNING"],
  ["KH57.REVIEW.HEAD_CHAIRS", { minutes, chair: undefined }, "UNKNOWN"],
] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
  expect(reviewOutcome(aCollectiveReview(facts), ruleId)).toBe(outcome),
);

it.each([
  ["HD21.REVIEW.CHAIR.DEPUTY_FOR_HEAD", {}, "NOT_APPLICABLE"],
  ["HD21.REVIEW.CHAIR.DEPUTY_FOR_HEAD", { isHead: true, chair: "DEPUTY" }, "PASSED"],
  ["HD21.REVIEW.CHAIR.DEPUTY_FOR_HEAD", { isHead: true, chair: "HEAD" }, "WARNING"],
  ["HD21.REVIEW.CHAIR.DEPUTY_FOR_HEAD", { isHead: true, chair: "MEMBER" }, "WARNING"],
  ["HD21.REVIEW.CHAIR.DEPUTY_FOR_HEAD", { isHead: true }, "UNKNOWN"],
  ["KH57.REVIEW.CHAIR", { isHead: true, chair: "DIVISION_LEADER", cellHasOnlySecretary: true }, "PASSED"],
  ["KH57.REVIEW.CHAIR", { isHead: true, chair: "DIVISION_LEADER" }, "WARNING"],
  ["KH57.REVIEW.CHAIR", { isHead: true, chair: "DEPUTY" }, "PASSED"],
] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
  expect(reviewOutcome(anIndividualReview(facts), ruleId)).toBe(outcome),
);
