import { describe, expect, it } from "vitest";
import { qd366 } from "../rule-sets/qd366.ts";
import { aCollectiveReview, anIndividualReview, reviewOutcome } from "../testing/reviews.ts";
import { hd21Review } from "./hd21-review.ts";
import { qd366ReviewOf } from "./qd366-review.ts";
import { isReviewDue } from "./subjects.ts";

describe("which collectives are reviewed", () => {
  it.each([
    ["HD21.REVIEW.SUBJECT.COLLECTIVE", "PROVINCIAL_STANDING_COMMITTEE", "PROVINCE", "PASSED"],
    ["HD21.REVIEW.SUBJECT.COLLECTIVE", "AGENCY_LEADERSHIP", "CENTRAL", "PASSED"],
    ["HD21.REVIEW.SUBJECT.COLLECTIVE", "AGENCY_LEADERSHIP", "GRASSROOTS", "WARNING"],
    ["HD21.REVIEW.SUBJECT.COLLECTIVE", "CELL_COMMITTEE", "SUB_GRASSROOTS", "WARNING"],
    ["CV54.REVIEW.SUBJECT.COLLECTIVE", "CELL_COMMITTEE", "SUB_GRASSROOTS", "PASSED"],
    ["KH174.REVIEW.SUBJECT.COLLECTIVE.DISTRICT", "AGENCY_LEADERSHIP", "DISTRICT", "PASSED"],
    ["KH174.REVIEW.SUBJECT.COLLECTIVE.DISTRICT", "PEOPLES_COUNCIL_STANDING", "GRASSROOTS", "NOT_APPLICABLE"],
    ["KH174.REVIEW.SUBJECT.COLLECTIVE.GRASSROOTS", "PEOPLES_COUNCIL_STANDING", "GRASSROOTS", "PASSED"],
    ["KH174.REVIEW.SUBJECT.COLLECTIVE.GRASSROOTS", "AGENCY_LEADERSHIP", "GRASSROOTS", "WARNING"],
    ["KH57.REVIEW.SUBJECT", "GRASSROOTS_STANDING_COMMITTEE", "GRASSROOTS", "PASSED"],
  ] as const)("%s: %s at %s %s", (ruleId, kind, level, outcome) =>
    expect(reviewOutcome(aCollectiveReview({ kind, level }), ruleId)).toBe(outcome),
  );
});

describe("which persons are reviewed", () => {
  it.each([
    [{}, true],
    [{ exempt: true }, false],
    [{ partyActivitySuspended: true }, false],
    [{ isPartyMember: false, positions: ["AGENCY_LEADER"] }, true],
    [{ isPartyMember: false }, false],
  ] as const)("%j: %s", (facts, due) => expect(isReviewDue(anIndividualReview(facts), hd21Review)).toBe(due));

  it("a member of less than six months is reviewed under HD 21, and not under QĐ 366", () => {
    const newcomer = anIndividualReview({ newlyAdmitted: true, places: [] });
    expect(isReviewDue(newcomer, hd21Review)).toBe(true);
    expect(isReviewDue(newcomer, qd366ReviewOf(qd366.parameters))).toBe(false);
    expect(isReviewDue({ ...newcomer, positions: ["AGENCY_LEADER"] }, qd366ReviewOf(qd366.parameters))).toBe(true);
  });

  it("who is to be reviewed and was not is told", () => {
    const missed = anIndividualReview({ places: [] });
    for (const ruleId of ["HD21", "CV54", "KH174"].map((document) => `${document}.REVIEW.SUBJECT.INDIVIDUAL`)) {
      expect(reviewOutcome(missed, ruleId)).toBe("WARNING");
    }
  });

  it("a member exempt from activity is reviewed in 2016 all the same", () => {
    const missed = anIndividualReview({ exempt: true, places: [] });
    expect(reviewOutcome(missed, "HD21.REVIEW.SUBJECT.INDIVIDUAL")).toBe("NOT_APPLICABLE");
    expect(reviewOutcome(missed, "KH57.REVIEW.SUBJECT")).toBe("WARNING");
  });
});
