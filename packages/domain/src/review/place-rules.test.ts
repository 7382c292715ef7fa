import { describe, expect, it } from "vitest";
import { aCollectiveReview, anIndividualReview, reviewFinding, reviewOutcome } from "../testing/reviews.ts";
import type { ReviewPlace } from "../vocabulary/review-place.ts";

const heldAt = (...places: readonly ReviewPlace[]) => places.map((place) => ({ place, heldOn: "2019-12-12" }));

describe("HD21.REVIEW.PLACE.COLLECTIVE", () => {
  it.each([
    [{}, "PASSED"],
    [{ heldAtLevel: "DISTRICT" }, "WARNING"],
    [{ combinedWith: "PARTY_CAUCUS" }, "PASSED"],
    [{ combinedWith: "STANDING_COMMITTEE", allLeadersInStandingCommittee: true }, "PASSED"],
    [{ combinedWith: "STANDING_COMMITTEE", allLeadersInStandingCommittee: false }, "WARNING"],
    [{ combinedWith: "STANDING_COMMITTEE" }, "UNKNOWN"],
    [{ combinedWith: "OTHER" }, "WARNING"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(aCollectiveReview(facts), "HD21.REVIEW.PLACE.COLLECTIVE")).toBe(outcome),
  );
});

describe("HD21.REVIEW.PLACE.MEMBER", () => {
  it.each([
    [["CELL"], "PASSED"],
    [["CELL", "CELL"], "FAILED"],
    [["PARTY_GROUP"], "PASSED"],
    [["GRASSROOTS_PARTY_COMMITTEE"], "FAILED"],
    [[], "FAILED"],
  ] as const)("%j: %s", (places, outcome) =>
    expect(reviewOutcome(anIndividualReview({ places: heldAt(...places) }), "HD21.REVIEW.PLACE.MEMBER")).toBe(outcome),
  );

  it("refuses; a Party group does not count where the document leaves it out", () => {
    const finding = reviewFinding(
      anIndividualReview({ places: heldAt("PARTY_GROUP") }),
      "HD21.REVIEW.PLACE.MEMBER",
      "CV54",
    );
    expect(finding).toMatchObject({ outcome: "FAILED", severity: "BLOCK" });
  });
});

describe("HD21.REVIEW.PLACE.LEADER", () => {
  const secretary = { positions: ["DISTRICT_SECRETARY"] } as const;
  it.each([
    [{ ...secretary, places: heldAt("CELL", "DISTRICT_STANDING_COMMITTEE"), memberOf: [] }, "PASSED"],
    [{ ...secretary, places: heldAt("CELL", "DISTRICT_STANDING_COMMITTEE") }, "UNKNOWN"],
    [{ ...secretary, places: heldAt("CELL", "AGENCY_LEADERSHIP") }, "WARNING"],
    [{ ...secretary, places: undefined }, "UNKNOWN"],
    [{ positions: [] }, "NOT_APPLICABLE"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(anIndividualReview(facts), "HD21.REVIEW.PLACE.LEADER")).toBe(outcome),
  );

  it("names what is missing", () =>
    expect(
      reviewFinding(anIndividualReview({ ...secretary, memberOf: [] }), "KH174.REVIEW.PLACE", "KH174").message.vi,
    ).toBe("Theo chức vụ còn kiểm điểm trước: Tập thể ban thường vụ cấp ủy cấp huyện."));

  it("CV 54: the committee for its members", () => {
    const facts = { positions: ["GRASSROOTS_SECRETARY"], places: heldAt("CELL") } as const;
    expect(reviewOutcome(anIndividualReview(facts), "CV54.REVIEW.PLACE")).toBe("WARNING");
  });
});

describe("HD21.REVIEW.PLACE.THREE_POSITIONS", () => {
  const three = ["DISTRICT_SECRETARY", "PARTY_CAUCUS_MEMBER", "PROVINCIAL_STANDING_COMMITTEE_MEMBER"] as const;
  it.each([
    [{ positions: three, places: heldAt("CELL") }, "NOT_APPLICABLE"],
    [{ positions: three, places: heldAt("CELL", "OTHER"), furtherPlacesDecided: true }, "PASSED"],
    [{ positions: three, places: heldAt("CELL", "OTHER") }, "WARNING"],
    [{ positions: three.slice(0, 2), places: heldAt("CELL", "OTHER"), furtherPlacesDecided: true }, "WARNING"],
    [{ positions: ["AGENCY_LEADER"], places: heldAt("CELL", "AGENCY_LEADERSHIP") }, "NOT_APPLICABLE"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(anIndividualReview(facts), "HD21.REVIEW.PLACE.THREE_POSITIONS")).toBe(outcome),
  );
});

it.each([
  ["HD21.REVIEW.PLACE.ONE_HEAD_REGIME", { oneHeadRegime: true, places: heldAt("CELL", "WHOLE_STAFF") }, "PASSED"],
  ["HD21.REVIEW.PLACE.ONE_HEAD_REGIME", { oneHeadRegime: true, places: heldAt("CELL") }, "WARNING"],
  ["HD21.REVIEW.PLACE.ONE_HEAD_REGIME", {}, "NOT_APPLICABLE"],
  ["HD21.REVIEW.PLACE.NON_MEMBER", { isPartyMember: false, places: heldAt("AGENCY_LEADERSHIP") }, "PASSED"],
  ["HD21.REVIEW.PLACE.NON_MEMBER", { isPartyMember: false, places: heldAt("CELL") }, "WARNING"],
  ["HD21.REVIEW.PLACE.NON_MEMBER", { isPartyMember: false, places: undefined }, "UNKNOWN"],
  ["HD21.REVIEW.PLACE.NON_MEMBER", {}, "NOT_APPLICABLE"],
  ["HD21.REVIEW.PLACE.DELEGATED", { positions: ["CELL_SECRETARY"] }, "WARNING"],
  ["HD21.REVIEW.PLACE.DELEGATED", { positions: ["DISTRICT_SECRETARY"] }, "NOT_APPLICABLE"],
] as const)("%s of %j: %s", (ruleId, facts, outcome) =>
  expect(reviewOutcome(anIndividualReview(facts), ruleId)).toBe(outcome),
);

it("a position a lower document names is delegated no more", () =>
  expect(
    reviewFinding(anIndividualReview({ positions: ["CELL_SECRETARY"] }), "HD21.REVIEW.PLACE.DELEGATED", "CV54").outcome,
  ).toBe("NOT_APPLICABLE"));

describe("KH57.REVIEW.PLACE", () => {
  it.each([
    [{}, "PASSED"],
    [{ places: heldAt("CELL", "OTHER") }, "WARNING"],
    [{ places: heldAt("GRASSROOTS_STANDING_COMMITTEE") }, "WARNING"],
    [{ positions: ["GRASSROOTS_STANDING_COMMITTEE_MEMBER"] }, "WARNING"],
    [{ positions: ["CELL_SECRETARY"], memberOf: [] }, "PASSED"],
    [{ places: undefined }, "UNKNOWN"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(anIndividualReview(facts), "KH57.REVIEW.PLACE")).toBe(outcome),
  );
});
