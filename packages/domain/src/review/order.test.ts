import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCollectiveReview, anIndividualReview, reviewFinding, reviewOutcome } from "../testing/reviews.ts";
import { Seat } from "../vocabulary/position.ts";
import { hd21Review } from "./hd21-review.ts";
import { isOutOfOrder } from "./order.ts";

const day = (text: string) => `2019-12-${text}`;

describe("HD21.REVIEW.ORDER.COLLECTIVE_FIRST", () => {
  it.each([
    ["10", "11", "PASSED"],
    ["11", "11", "PASSED"],
    ["12", "11", "FAILED"],
  ])("collective on %s, first person on %s: %s", (completed, first, outcome) => {
    const facts = aCollectiveReview({ completedOn: day(completed), turns: [{ seat: "HEAD", heldOn: day(first) }] });
    expect(reviewFinding(facts, "HD21.REVIEW.ORDER.COLLECTIVE_FIRST")).toMatchObject({ outcome, severity: "BLOCK" });
  });

  it("of nobody reviewed yet it asks nothing", () =>
    expect(reviewOutcome(aCollectiveReview({ turns: [] }), "HD21.REVIEW.ORDER.COLLECTIVE_FIRST")).toBe(
      "NOT_APPLICABLE",
    ));

  it.each([
    ["16", "10", "FAILED"],
    ["10", "10", "UNKNOWN"],
    ["10", "16", "UNKNOWN"],
  ])("not complete yet, it meets on %s, first person on %s: %s", (meeting, first, outcome) => {
    const turns = [{ seat: Seat.HEAD, heldOn: day(first) }];
    const facts = aCollectiveReview({ meetingOn: day(meeting), completedOn: undefined, turns });
    expect(reviewFinding(facts, "HD21.REVIEW.ORDER.COLLECTIVE_FIRST")).toMatchObject({
      outcome,
      facts: expect.arrayContaining([
        expect.objectContaining({ name: "meetingOn" }),
        expect.objectContaining({ name: "firstTurnOn" }),
      ]),
    });
  });

  it("stays open where the day of the collective is not recorded", () =>
    expect(reviewOutcome(aCollectiveReview({ completedOn: undefined }), "HD21.REVIEW.ORDER.COLLECTIVE_FIRST")).toBe(
      "UNKNOWN",
    ));
});

describe("HD21.REVIEW.ORDER.HEAD_FIRST", () => {
  const turn = (seat: Seat, heldOn: string, turnOfDay?: number) => ({
    seat,
    heldOn: day(heldOn),
    ...(turnOfDay !== undefined && { turn: turnOfDay }),
  });
  it.each([
    [[turn("HEAD", "11"), turn("DEPUTY", "12"), turn("MEMBER", "12")], "PASSED"],
    [[turn("DEPUTY", "11"), turn("HEAD", "12")], "WARNING"],
    [[turn("HEAD", "11", 1), turn("MEMBER", "11", 2), turn("DEPUTY", "11", 3)], "WARNING"],
    [[turn("HEAD", "11", 1), turn("DEPUTY", "11", 2), turn("MEMBER", "11", 3)], "PASSED"],
    [[turn("MEMBER", "11"), turn("HEAD", "11")], "PASSED"], // one day, no turns recorded
    [[turn("PARTY_MEMBER", "10"), turn("HEAD", "11")], "PASSED"], // not of this body
  ] as const)("%j: %s", (turns, outcome) =>
    expect(reviewOutcome(aCollectiveReview({ turns }), "HD21.REVIEW.ORDER.HEAD_FIRST")).toBe(outcome),
  );

  it("the order in which the turns are recorded never matters", () => {
    const anyTurn = fc.record({
      seat: fc.constantFrom(...Object.values(Seat)),
      heldOn: fc.constantFrom(day("10"), day("11"), day("12")),
      turn: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(anyTurn, { maxLength: 6 }), (turns) => {
        const { seats } = hd21Review.order;
        expect(isOutOfOrder([...turns].reverse(), seats)).toBe(isOutOfOrder(turns, seats));
      }),
    );
  });
});

describe("HD21.REVIEW.ORDER.GOVERNMENT_FIRST", () => {
  it.each([
    [{ linkedReviews: [{ kind: "GOVERNMENT", completedOn: day("11") }] }, "PASSED"],
    [{ linkedReviews: [{ kind: "MASS_ORGANIZATION", completedOn: day("12") }] }, "FAILED"],
    [{ linkedReviews: [{ kind: "PROFESSIONAL", completedOn: null }] }, "FAILED"],
    [{ linkedReviews: [{ kind: "PROFESSIONAL", completedOn: null }], meetingOn: undefined }, "FAILED"],
    [{ linkedReviews: [] }, "NOT_APPLICABLE"],
    [{ linkedReviews: undefined }, "UNKNOWN"],
    [{ kind: "AGENCY_LEADERSHIP", linkedReviews: [{ kind: "GOVERNMENT", completedOn: null }] }, "NOT_APPLICABLE"],
    [{ kind: null, linkedReviews: [{ kind: "GOVERNMENT", completedOn: null }] }, "FAILED"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(aCollectiveReview(facts), "HD21.REVIEW.ORDER.GOVERNMENT_FIRST")).toBe(outcome),
  );
});

describe("CV54.REVIEW.ORDER", () => {
  it.each([
    [{}, "PASSED"],
    [{ completedOn: day("20") }, "FAILED"],
    [{ linkedReviews: [{ kind: "GOVERNMENT", completedOn: null }] }, "FAILED"],
    [
      {
        turns: [
          { seat: "DEPUTY", heldOn: day("11") },
          { seat: "HEAD", heldOn: day("12") },
        ],
      },
      "WARNING",
    ],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(aCollectiveReview(facts), "CV54.REVIEW.ORDER")).toBe(outcome),
  );
});

describe("KH57.REVIEW.ORDER", () => {
  const completedOn = "2016-12-09";
  const turn = (seat: Seat, heldOn: string) => ({ seat, heldOn });
  it.each([
    [[turn("MEMBER", "2016-12-10"), turn("HEAD", "2016-12-11"), turn("PARTY_MEMBER", "2016-12-12")], "PASSED"],
    [[turn("PARTY_MEMBER", "2016-12-10"), turn("MEMBER", "2016-12-11")], "FAILED"],
    [[turn("HEAD", "2016-12-08")], "FAILED"],
  ] as const)("%j: %s", (turns, outcome) =>
    expect(reviewOutcome(aCollectiveReview({ completedOn, turns }), "KH57.REVIEW.ORDER")).toBe(outcome),
  );
});

it.each([
  ["2019-12-20", "PASSED"],
  ["2020-01-15", "PASSED"],
  ["2018-12-20", "WARNING"],
  ["2021-01-15", "WARNING"],
  [undefined, "NOT_APPLICABLE"],
])("the review of 2019, held on %s: %s", (meetingOn, outcome) =>
  expect(reviewOutcome(aCollectiveReview({ meetingOn }), "HD21.REVIEW.TIMING.YEAR_END")).toBe(outcome),
);

describe("HD21.REVIEW.PARTY_GROUP", () => {
  const places = [{ place: "PARTY_GROUP", heldOn: day("12") }] as const;
  it.each([
    [{}, "NOT_APPLICABLE"],
    [{ places, reportedByPartyGroup: true }, "PASSED"],
    [{ places, reportedByPartyGroup: false }, "WARNING"],
    [{ places }, "UNKNOWN"],
  ])("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(anIndividualReview(facts), "HD21.REVIEW.PARTY_GROUP")).toBe(outcome),
  );

  it("CV 54 leaves it out", () =>
    expect(
      reviewFinding(anIndividualReview({ places, reportedByPartyGroup: true }), "HD21.REVIEW.PARTY_GROUP", "CV54")
        .outcome,
    ).toBe("WARNING"));
});
