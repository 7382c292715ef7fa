import { expect, it } from "vitest";
import { aCollectiveReview, anIndividualReview, reviewFindings } from "../testing/reviews.ts";
import { concernsOf } from "./concerns.ts";

it("a review in which everything is in order has none", () => {
  expect(concernsOf(reviewFindings(aCollectiveReview()))).toEqual([]);
  expect(concernsOf(reviewFindings(anIndividualReview()))).toEqual([]);
});

it.each([
  ["a draft sent on Friday for Tuesday", { draftSentOn: "2019-12-06", meetingOn: "2019-12-10" }, "LATE_DRAFT"],
  ["a person before the collective", { turns: [{ seat: "HEAD", heldOn: "2019-12-01" }] }, "OUT_OF_ORDER"],
  [
    "a deputy before the head",
    {
      turns: [
        { seat: "DEPUTY", heldOn: "2019-12-11" },
        { seat: "HEAD", heldOn: "2019-12-12" },
      ],
    },
    "OUT_OF_ORDER",
  ],
] as const)("%s", (_, facts, concern) =>
  expect(concernsOf(reviewFindings(aCollectiveReview(facts)))).toEqual([concern]),
);

it("less than the days of CV 54", () =>
  expect(concernsOf(reviewFindings(aCollectiveReview({ durationDays: 0.5 }), "CV54"))).toEqual(["TOO_SHORT"]));

it("what is not recorded is not counted", () =>
  expect(concernsOf(reviewFindings(aCollectiveReview({ durationDays: undefined }), "CV54"))).toEqual([]));
