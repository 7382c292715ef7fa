import { describe, expect, it } from "vitest";
import { aCollectiveReview, anIndividualReview, type DocumentName, reviewLaw } from "../testing/reviews.ts";
import { againstCompletion, againstTurn } from "./against-completion.ts";
import type { CollectiveReviewFacts, ReviewFacts } from "./review-facts.ts";

const against = (facts: ReviewFacts, name: DocumentName = "HD21") =>
  againstCompletion(facts, reviewLaw(name), 2019).map(({ ruleId }) => ruleId);

const beforeTurn = (body: Partial<CollectiveReviewFacts>, name: DocumentName = "HD21") =>
  againstTurn(aCollectiveReview(body), reviewLaw(name), 2019).map(({ ruleId }) => ruleId);

describe("completing a review", () => {
  it("what only warns does not stand against it", () =>
    expect(against(aCollectiveReview({ durationDays: 0.5, draftSentOn: "2019-12-10" }), "CV54")).toEqual([]));

  it("a prompt without an answer does", () =>
    expect(against(aCollectiveReview({ prompts: [{ issuer: "DISTRICT_STANDING_COMMITTEE" }] }))).toEqual([
      "HD21.REVIEW.PROMPT.ANSWERED",
    ]));

  it("two own reviews of one person do", () =>
    expect(against(anIndividualReview({ selfReviews: 2 }))).toEqual(["HD21.REVIEW.REPORT.FORM_02"]));

  it("a review before the committee does not wait for that in the cell", () =>
    expect(
      against(anIndividualReview({ places: [{ place: "GRASSROOTS_PARTY_COMMITTEE", heldOn: "2019-12-11" }] })),
    ).toEqual([]));

  it("a government that is not reviewed yet does", () =>
    expect(against(aCollectiveReview({ linkedReviews: [{ kind: "GOVERNMENT", completedOn: null }] }))).toEqual([
      "HD21.REVIEW.ORDER.GOVERNMENT_FIRST",
    ]));
});

describe("completing the review of a person before a body", () => {
  const turns = [{ seat: "HEAD", heldOn: "2019-12-10" }] as const;

  it("whose own was completed after it", () =>
    expect(beforeTurn({ turns })).toEqual(["HD21.REVIEW.ORDER.COLLECTIVE_FIRST"]));

  it("whose own is not complete", () => {
    expect(beforeTurn({ turns, completedOn: undefined })).toEqual(["HD21.REVIEW.ORDER.COLLECTIVE_FIRST"]);
    expect(beforeTurn({ turns, completedOn: undefined }, "CV54")).toEqual(["CV54.REVIEW.ORDER"]);
    expect(beforeTurn({ turns, completedOn: undefined }, "KH57")).toEqual(["KH57.REVIEW.ORDER"]);
  });

  it("whose own is complete by then, whatever else is not recorded of it", () => {
    expect(beforeTurn({ turns, completedOn: "2019-12-09", linkedReviews: undefined })).toEqual([]);
    expect(beforeTurn({ turns, completedOn: "2019-12-10", linkedReviews: undefined }, "CV54")).toEqual([]);
  });

  it("a deputy before the head is told only", () =>
    expect(
      beforeTurn({
        completedOn: "2019-12-09",
        turns: [
          { seat: "DEPUTY", heldOn: "2019-12-10" },
          { seat: "HEAD", heldOn: "2019-12-11" },
        ],
      }),
    ).toEqual([]));
});
