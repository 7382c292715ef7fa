import { describe, expect, it } from "vitest";
import { isWeekend, yearOf } from "../rule/date.ts";
import { aCollectiveReview, anIndividualReview, reviewFinding, reviewOutcome } from "../testing/reviews.ts";
import { hd21Review } from "./hd21-review.ts";
import { publicHolidays } from "./public-holidays.ts";
import { earliestMeeting } from "./report.ts";

describe("HD21.REVIEW.REPORT.DRAFT_LEAD_TIME", () => {
  const sentAndMet = (draftSentOn: string, meetingOn: string) => aCollectiveReview({ draftSentOn, meetingOn });

  it.each([
    ["2019-12-06", "2019-12-10", "WARNING"], // rules.md, example 56: sent on Friday, met on Tuesday
    ["2019-12-06", "2019-12-11", "PASSED"], // … met on Wednesday
    ["2019-12-27", "2019-12-31", "WARNING"],
    ["2019-12-27", "2020-01-01", "WARNING"], // New Year is no working day
    ["2019-12-27", "2020-01-02", "PASSED"],
    ["2020-01-21", "2020-01-30", "WARNING"], // over Tết
    ["2020-01-21", "2020-01-31", "PASSED"],
  ])("sent %s, met %s: %s", (sent, met, outcome) =>
    expect(reviewOutcome(sentAndMet(sent, met), "HD21.REVIEW.REPORT.DRAFT_LEAD_TIME")).toBe(outcome),
  );

  it("spells the days out", () =>
    expect(reviewFinding(sentAndMet("2019-12-06", "2019-12-10"), "HD21.REVIEW.REPORT.DRAFT_LEAD_TIME").arithmetic).toBe(
      "06/12/2019 + 3 = 11/12/2019 > 10/12/2019",
    ));

  it("stays open where a day is not recorded", () =>
    expect(reviewOutcome(aCollectiveReview({ draftSentOn: undefined }), "HD21.REVIEW.REPORT.DRAFT_LEAD_TIME")).toBe(
      "UNKNOWN",
    ));
});

describe("2016: days of the calendar", () => {
  it.each([
    ["KH57.REVIEW.DRAFT_LEAD_TIME.COLLECTIVE", "2016-12-03", "PASSED"],
    ["KH57.REVIEW.DRAFT_LEAD_TIME.COLLECTIVE", "2016-12-02", "WARNING"],
  ])("%s, sent 30/11, met %s: %s", (ruleId, meetingOn, outcome) =>
    expect(reviewOutcome(aCollectiveReview({ draftSentOn: "2016-11-30", meetingOn }), ruleId)).toBe(outcome),
  );

  it.each([
    [{ meetingOn: "2016-12-02", residenceComment: true }, "PASSED"],
    [{ meetingOn: "2016-12-01", residenceComment: true }, "WARNING"],
    [{ meetingOn: "2016-12-02", residenceComment: false }, "WARNING"],
    [{ meetingOn: "2016-12-02" }, "UNKNOWN"],
  ])("own review sent 30/11, %j: %s", (facts, outcome) =>
    expect(
      reviewOutcome(anIndividualReview({ draftSentOn: "2016-11-30", ...facts }), "KH57.REVIEW.DRAFT_LEAD_TIME.MEMBER"),
    ).toBe(outcome),
  );
});

it("a caller may know of other days off", () => {
  const leadTime = hd21Review.draftLeadTime.collective;
  if (leadTime === null) throw new Error("HD 21 states a lead time");
  expect(earliestMeeting("2027-02-03", leadTime, publicHolidays)).toBe("2027-02-08");
  expect(earliestMeeting("2027-02-03", leadTime, new Set(["2027-02-08", "2027-02-09"]))).toBe("2027-02-10");
});

it("every day off of the list would be a working day otherwise, and every year to 2027 has some", () => {
  const days = [...publicHolidays];
  expect(days.filter(isWeekend)).toEqual([]);
  expect([...new Set(days.map(yearOf))]).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
});

it.each([
  [1, "PASSED"],
  [0, "FAILED"],
  [2, "FAILED"],
  [undefined, "UNKNOWN"],
])("%s own reviews in the year: %s", (selfReviews, outcome) =>
  expect(reviewFinding(anIndividualReview({ selfReviews }), "HD21.REVIEW.REPORT.FORM_02")).toMatchObject({
    outcome,
    severity: "BLOCK",
  }),
);

it.each([
  ["FORM_01", "PASSED"],
  ["FORM_02", "WARNING"],
  [undefined, "UNKNOWN"],
] as const)("report by %s: %s", (form, outcome) =>
  expect(reviewOutcome(aCollectiveReview({ form }), "HD21.REVIEW.REPORT.FORM_01")).toBe(outcome),
);

describe("HD21.REVIEW.COLLECTIVE_BASIS", () => {
  const first = { version: 1, on: "2019-12-10" };
  const turns = [{ seat: "HEAD", heldOn: "2019-12-11" }] as const;
  it.each([
    [{ turns, reportVersions: [first] }, "PASSED"],
    [{ turns, reportVersions: [{ version: 2, on: "2019-12-13" }, first] }, "PASSED"],
    [{ turns, reportVersions: [{ version: 2, on: "2019-12-13" }] }, "WARNING"],
    [{ turns, reportVersions: [{ version: 1, on: "2019-12-12" }] }, "WARNING"],
    [{ turns, reportVersions: [] }, "UNKNOWN"],
  ])("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(aCollectiveReview(facts), "HD21.REVIEW.COLLECTIVE_BASIS")).toBe(outcome),
  );
});
