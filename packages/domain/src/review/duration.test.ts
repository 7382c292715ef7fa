import { describe, expect, it } from "vitest";
import { aCollectiveReview, reviewFinding, reviewOutcome } from "../testing/reviews.ts";

const byPolitburo = [{ issuer: "POLITBURO" }] as const;
const byCommittee = [{ issuer: "BLOC_PARTY_COMMITTEE" }] as const;

describe("CV54.REVIEW.DURATION (rules.md, example 22)", () => {
  const committee = { kind: "GRASSROOTS_PARTY_COMMITTEE", level: "GRASSROOTS" } as const;
  const cell = { kind: "CELL_COMMITTEE", level: "SUB_GRASSROOTS" } as const;
  it.each([
    [{ ...committee, durationDays: 1 }, "PASSED"],
    [{ ...committee, durationDays: 1, prompts: byCommittee }, "WARNING"],
    [{ ...committee, durationDays: 2, prompts: byCommittee }, "PASSED"],
    [{ ...committee, durationDays: 0.5 }, "WARNING"],
    [{ ...cell, durationDays: 0.5 }, "PASSED"],
    [{ ...cell, durationDays: 0.25 }, "WARNING"],
    [{ ...committee, durationDays: undefined }, "UNKNOWN"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(aCollectiveReview(facts), "CV54.REVIEW.DURATION")).toBe(outcome),
  );

  it("spells half days with a comma", () => {
    const { arithmetic, message } = reviewFinding(
      aCollectiveReview({ ...cell, durationDays: 0.25 }),
      "CV54.REVIEW.DURATION",
      "CV54",
    );
    expect(arithmetic).toBe("0,25 < 0,5");
    expect(message).toEqual({ vi: "Thời gian tối thiểu: 0,5 ngày.", en: "At least 0.5 days." });
  });
});

describe("HD 21: of a stated range the lower figure is the minimum (C11)", () => {
  const standing = { kind: "PROVINCIAL_STANDING_COMMITTEE", level: "PROVINCE" } as const;
  const caucus = { kind: "PARTY_CAUCUS", level: "CENTRAL" } as const;
  it.each([
    ["PROVINCIAL", { ...standing, durationDays: 2 }, "PASSED"],
    ["PROVINCIAL", { ...standing, durationDays: 1.5 }, "WARNING"],
    ["PROVINCIAL", { ...standing, durationDays: 2, prompts: byPolitburo }, "WARNING"],
    ["PROVINCIAL", { ...standing, durationDays: 3, prompts: byPolitburo }, "PASSED"],
    ["PROVINCIAL", { ...standing, durationDays: 2, prompts: byCommittee }, "PASSED"],
    ["PROVINCIAL", caucus, "NOT_APPLICABLE"],
    ["CENTRAL_AFFILIATED", { ...caucus, durationDays: 1 }, "PASSED"],
    ["CENTRAL_AFFILIATED", { ...caucus, durationDays: 1, prompts: byPolitburo }, "WARNING"],
    ["CENTRAL_AFFILIATED", { ...caucus, level: "PROVINCE" }, "NOT_APPLICABLE"],
    ["DELEGATED", {}, "NOT_APPLICABLE"],
  ] as const)("%s, %j: %s", (id, facts, outcome) =>
    expect(reviewOutcome(aCollectiveReview(facts), `HD21.REVIEW.DURATION.${id}`)).toBe(outcome),
  );

  it("shows the range", () =>
    expect(reviewFinding(aCollectiveReview(standing), "HD21.REVIEW.DURATION.PROVINCIAL").message.vi).toBe(
      "Thời gian tối thiểu: từ 2 đến 3 ngày.",
    ));
});
