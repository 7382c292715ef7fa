import { describe, expect, it } from "vitest";
import { aCollectiveReview, anIndividualReview, reviewFinding, reviewOutcome } from "../testing/reviews.ts";
import type { ReviewPrompt } from "./review-facts.ts";

const answered = { explanation: true, cause: true, responsibility: true };
const prompted = (...prompts: readonly ReviewPrompt[]) => aCollectiveReview({ prompts });

describe("who prompts", () => {
  it.each([
    ["HD21.REVIEW.PROMPT.ISSUER", "DISTRICT_STANDING_COMMITTEE", "DISTRICT_STANDING_COMMITTEE", "PASSED"],
    ["HD21.REVIEW.PROMPT.ISSUER", "DISTRICT_PARTY_COMMITTEE", "DISTRICT_STANDING_COMMITTEE", "PASSED"],
    ["HD21.REVIEW.PROMPT.ISSUER", "PROVINCIAL_STANDING_COMMITTEE", "DISTRICT_STANDING_COMMITTEE", "WARNING"],
    ["HD21.REVIEW.PROMPT.ISSUER", "SECRETARIAT", "POLITBURO", "PASSED"],
    ["CV54.REVIEW.PROMPT", "GRASSROOTS_PARTY_COMMITTEE", "GRASSROOTS_PARTY_COMMITTEE", "PASSED"],
    ["CV54.REVIEW.PROMPT", "CELL_COMMITTEE", "GRASSROOTS_PARTY_COMMITTEE", "WARNING"],
  ] as const)("%s: %s prompts whom %s manages: %s", (ruleId, issuer, managedBy, outcome) =>
    expect(reviewOutcome(aCollectiveReview({ managedBy, prompts: [{ issuer }] }), ruleId)).toBe(outcome),
  );

  it("nobody need be prompted", () =>
    expect(reviewOutcome(aCollectiveReview(), "HD21.REVIEW.PROMPT.ISSUER")).toBe("NOT_APPLICABLE"));

  it("stays open where it is not recorded who manages the reviewed", () =>
    expect(
      reviewOutcome(
        aCollectiveReview({ managedBy: undefined, prompts: [{ issuer: "SECRETARIAT" }] }),
        "HD21.REVIEW.PROMPT.ISSUER",
      ),
    ).toBe("UNKNOWN"));

  it.each([
    ["PROVINCIAL_STANDING_COMMITTEE", "PROVINCIAL_ORGANIZATION_BOARD", "PASSED"],
    ["PROVINCIAL_STANDING_COMMITTEE", "PERSONNEL_ADVISORY_BODY", "WARNING"],
    ["PROVINCIAL_PARTY_COMMITTEE", "PROVINCIAL_ORGANIZATION_BOARD", "WARNING"],
  ] as const)("CV 04: %s, advised by %s: %s", (issuer, adviser, outcome) =>
    expect(
      reviewOutcome(
        aCollectiveReview({ managedBy: "PROVINCIAL_STANDING_COMMITTEE", prompts: [{ issuer, adviser }] }),
        "CV04.REVIEW.PROMPT.ISSUER",
      ),
    ).toBe(outcome),
  );

  it("CV 04: elsewhere as above", () =>
    expect(
      reviewOutcome(
        prompted({ issuer: "DISTRICT_STANDING_COMMITTEE", adviser: "DISTRICT_ORGANIZATION_BOARD" }),
        "CV04.REVIEW.PROMPT.ISSUER",
      ),
    ).toBe("PASSED"));

  it.each([
    ["DISTRICT_ORGANIZATION_BOARD", "PASSED"],
    ["PERSONNEL_ADVISORY_BODY", "PASSED"],
    ["PARTY_CELL", "WARNING"],
    [undefined, "UNKNOWN"],
  ] as const)("advised by %s: %s", (adviser, outcome) =>
    expect(
      reviewOutcome(prompted({ issuer: "DISTRICT_STANDING_COMMITTEE", adviser }), "HD21.REVIEW.PROMPT.ADVISER"),
    ).toBe(outcome),
  );
});

describe("HD21.REVIEW.PROMPT.ANSWERED", () => {
  const issuer = "DISTRICT_STANDING_COMMITTEE";
  it.each([
    [[{ issuer, answer: answered }], "PASSED"],
    [[{ issuer, answer: answered }, { issuer }], "FAILED"],
    [[{ issuer, answer: { ...answered, cause: false } }], "FAILED"],
    [[{ issuer, answer: { ...answered, responsibility: false } }], "FAILED"],
    [[], "NOT_APPLICABLE"],
  ] as const)("%j: %s", (prompts, outcome) => {
    expect(reviewOutcome(aCollectiveReview({ prompts }), "HD21.REVIEW.PROMPT.ANSWERED")).toBe(outcome);
    expect(reviewOutcome(anIndividualReview({ prompts }), "HD21.REVIEW.PROMPT.ANSWERED")).toBe(outcome);
  });

  it("refuses, and tells how many are answered", () => {
    const { severity, message } = reviewFinding(
      prompted({ issuer, answer: answered }, { issuer }),
      "HD21.REVIEW.PROMPT.ANSWERED",
    );
    expect(severity).toBe("BLOCK");
    expect(message.vi).toContain("1 trong 2 vấn đề");
  });
});

describe("KH57.REVIEW.PROMPT", () => {
  const prompts = [{ issuer: "GRASSROOTS_PARTY_COMMITTEE" }] as const;
  it.each([
    [aCollectiveReview({ kind: "CELL_COMMITTEE", level: "SUB_GRASSROOTS", prompts }), "PASSED"],
    [aCollectiveReview({ kind: "GRASSROOTS_STANDING_COMMITTEE", prompts }), "WARNING"],
    [aCollectiveReview({ prompts: [{ issuer: "BLOC_PARTY_COMMITTEE" }] }), "NOT_APPLICABLE"],
    [anIndividualReview({ positions: ["CELL_SECRETARY"], prompts }), "PASSED"],
    [anIndividualReview({ prompts }), "WARNING"],
  ] as const)("case %#: %s", (facts, outcome) => expect(reviewOutcome(facts, "KH57.REVIEW.PROMPT")).toBe(outcome));
});
