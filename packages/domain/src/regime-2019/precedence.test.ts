import { describe, expect, it } from "vitest";
import { aCell, aLeader, aMember, anOrganisation, tierCounts } from "../testing/facts.ts";
import { answerOf, findingOf, under2019 } from "../testing/verdicts.ts";

describe("the lower ones first", () => {
  const rule = "HD21.ORDER.LOWER_FIRST";

  it.each([
    [anOrganisation({ subordinates: tierCounts({ GOOD: 30, PENDING: 1 }) }), "FAILED"],
    [aCell({ members: tierCounts({ GOOD: 10, PENDING: 1 }) }), "FAILED"],
    [aCell({ members: tierCounts({ GOOD: 10, NOT_RATED: 4 }) }), "PASSED"],
    [anOrganisation({ subordinates: undefined }), "UNKNOWN"],
    [aCell({ members: undefined }), "UNKNOWN"],
  ])("case %#: %s", (subject, answer) => expect(answerOf(subject, rule)).toBe(answer));

  it("says how many are missing", () => {
    const cell = aCell({ members: tierCounts({ GOOD: 10, PENDING: 2 }) });
    expect(findingOf(cell, rule).message.vi).toBe("Còn 2 đảng viên chưa được xếp loại.");
  });
});

it.each([
  [{ isCivilServant: undefined }, "UNKNOWN"],
  [{ isCivilServant: true }, "UNKNOWN"],
  [{ isCivilServant: true, civilServantTier: "GOOD" }, "PASSED"],
  [{ isCivilServant: false }, "NOT_APPLICABLE"],
] as const)("tier as civil servant first: %j: %s", (facts, answer) =>
  expect(answerOf(aMember(facts), "HD21.ORDER.CIVIL_SERVANT_FIRST")).toBe(answer),
);

it.each([
  [{ isHead: true }, "PASSED"],
  [{ isHead: true, othersDecided: false }, "FAILED"],
  [{ isHead: false, othersDecided: false }, "NOT_APPLICABLE"],
])("the head last: %j: %s", (facts, answer) => expect(answerOf(aLeader(facts), "HD21.LEADER.HEAD_LAST")).toBe(answer));

it.each([
  [{}, "NOT_APPLICABLE"],
  [{ collectiveDecided: true }, "PASSED"],
  [{ collectiveDecided: false }, "FAILED"],
])("the collective before its members: %j: %s", (facts, answer) =>
  expect(answerOf(aLeader(facts), "HD21.ORDER.COLLECTIVE_BEFORE_MEMBERS")).toBe(answer),
);

it.each([
  [{ asOf: "2019-12-10" }, "NOT_APPLICABLE"],
  [{ reviewCompletedOn: "2019-12-10" }, "NOT_APPLICABLE"],
  [{ asOf: "2019-12-10", reviewCompletedOn: "2019-12-10" }, "PASSED"],
  [{ asOf: "2019-12-09", reviewCompletedOn: "2019-12-10" }, "FAILED"],
])("the rating after the review: %j: %s", (facts, answer) =>
  expect(answerOf(aMember(facts), "HD21.ORDER.AFTER_REVIEW")).toBe(answer),
);

it("all closed gates are named, and nothing else", () => {
  const verdict = under2019(
    anOrganisation({ reviewCompleted: false, secretBallotHeld: false, subordinates: undefined, levels: {} }),
    "GOOD",
  );
  expect(verdict).toMatchObject({ status: "BLOCKED", ceiling: null, forced: false, proposal: "REFUSED" });
  expect(
    verdict.findings.filter(({ outcome }) => outcome === "FAILED" || outcome === "UNKNOWN").map(({ ruleId }) => ruleId),
  ).toEqual(["HD21.ELIG.REVIEW_COMPLETED", "HD21.ORDER.LOWER_FIRST", "HD21.PROC.ORG.SELF.SECRET_BALLOT"]);
});
