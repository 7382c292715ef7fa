import { describe, expect, it } from "vitest";
import { aCell, aCollective, aLeader, aMember, anOrganisation } from "../testing/facts.ts";
import { answerOf, findingOf, under2019 } from "../testing/verdicts.ts";

describe("six months", () => {
  it.each([
    ["2019-06-10", "2019-12-10", "RATEABLE"],
    ["2019-06-11", "2019-12-10", "NOT_RATED"],
    ["2019-06-30", undefined, "RATEABLE"],
    ["2019-07-01", undefined, "NOT_RATED"],
    ["2019-08-31", "2020-02-28", "NOT_RATED"],
    ["2019-08-31", "2020-02-29", "RATEABLE"],
    ["2020-03-01", undefined, "NOT_RATED"],
  ])("founded or admitted %s, rated %s: %s", (start, asOf, status) => {
    expect(under2019(anOrganisation({ foundedOn: start, asOf })).status).toBe(status);
    expect(under2019(aCollective({ foundedOn: start, asOf })).status).toBe(status);
    expect(under2019(aMember({ admittedOn: start, asOf })).status).toBe(status);
  });

  it("names the reason of each subject", () => {
    expect(under2019(anOrganisation({ foundedOn: "2019-12-01" })).reason).toBe("NEWLY_FOUNDED");
    expect(under2019(aCollective({ foundedOn: "2019-12-01" })).reason).toBe("NEWLY_FOUNDED");
    expect(under2019(aMember({ admittedOn: "2019-12-01" })).reason).toBe("NEWLY_ADMITTED");
  });

  it("stays open and blocks where the day is not recorded", () => {
    expect(answerOf(anOrganisation({ foundedOn: undefined }), "HD21.ELIG.ORG.SIX_MONTHS")).toBe("UNKNOWN");
    expect(answerOf(aCollective({ foundedOn: undefined }), "HD21.ELIG.COLLECTIVE.SIX_MONTHS")).toBe("UNKNOWN");
    expect(answerOf(aMember({ admittedOn: undefined }), "HD21.ELIG.MEMBER.SIX_MONTHS")).toBe("UNKNOWN");
    expect(under2019(aMember({ admittedOn: undefined })).status).toBe("BLOCKED");
  });

  it("spells the days out", () => {
    const finding = findingOf(
      anOrganisation({ foundedOn: "2019-06-11", asOf: "2019-12-10" }),
      "HD21.ELIG.ORG.SIX_MONTHS",
    );
    expect(finding.arithmetic).toBe("2019-06-11 + 6 = 2019-12-11 > 2019-12-10");
    expect(finding.message.vi).toBe("Đủ 6 tháng vào ngày 11/12/2019; ngày xếp loại 10/12/2019.");
  });
});

describe("members who are not rated", () => {
  it.each([
    [{ exempt: true }, "EXEMPT"],
    [{ partyActivitySuspended: true }, "SUSPENDED"],
    [{ exempt: true, partyActivitySuspended: true, admittedOn: "2019-12-01" }, "EXEMPT"],
    [{ partyActivitySuspended: true, admittedOn: undefined }, "SUSPENDED"],
  ])("%j: %s", (facts, reason) => {
    const verdict = under2019(aMember(facts), "GOOD");
    expect(verdict).toMatchObject({ status: "NOT_RATED", reason, forced: false, ceiling: null, proposal: "REFUSED" });
    expect(verdict.findings.filter(({ outcome }) => outcome === "FAILED").map(({ ruleId }) => ruleId)).toEqual([
      "HD21.ELIG.MEMBER.SCOPE",
    ]);
  });

  it("are still reviewed when newly admitted", () => {
    const rule = "HD21.ELIG.MEMBER.NEW_STILL_REVIEWED";
    expect(answerOf(aMember({ admittedOn: "2019-12-01", reviewCompleted: false }), rule)).toBe("WARNING");
    expect(answerOf(aMember({ admittedOn: "2019-12-01" }), rule)).toBe("PASSED");
    expect(answerOf(aMember({ exempt: true, reviewCompleted: false }), rule)).toBe("NOT_APPLICABLE");
  });

  it("suspended from the committee alone are rated all the same", () => {
    expect(under2019(aMember({ committeeActivitySuspended: true })).ceiling).toBe("EXCELLENT");
  });
});

it.each([
  [89, "PASSED"],
  [90, "FAILED GOOD"],
  [366, "FAILED GOOD"],
])("%i sick days: %s", (sickLeaveDays, answer) => {
  expect(answerOf(aMember({ sickLeaveDays }), "HD21.ELIG.MEMBER.SICK_LEAVE_CAP")).toBe(answer);
});

it.each([
  [anOrganisation, { reviewCompleted: false }, "FAILED"],
  [anOrganisation, { reviewCompleted: undefined }, "UNKNOWN"],
  [aMember, { reviewCompleted: false }, "FAILED"],
  [aCollective, { reviewCompleted: undefined }, "UNKNOWN"],
  [aLeader, { reviewCompleted: false }, "FAILED"],
])("no rating without the review (%#)", (subject, facts, answer) => {
  expect(answerOf(subject(facts), "HD21.ELIG.REVIEW_COMPLETED")).toBe(answer);
  expect(under2019(subject(facts)).status).toBe("BLOCKED");
});

describe("kinds of organisation", () => {
  it("a province has no tier under HD 21", () => {
    const province = anOrganisation({ kind: "PROVINCIAL_PARTY_ORGANIZATION" });
    expect(under2019(province).status).toBe("BLOCKED");
    expect(answerOf(province, "HD21.ELIG.ORG.SCOPE")).toBe("FAILED");
  });

  it("a delegated kind is rated by analogy, with a warning", () => {
    expect(answerOf(aCell({ kind: "SUBORDINATE_PARTY_CELL" }), "HD21.ELIG.ORG.DELEGATED_KINDS")).toBe("WARNING");
    expect(answerOf(aCell(), "HD21.ELIG.ORG.DELEGATED_KINDS")).toBe("NOT_APPLICABLE");
  });
});

it.each([
  ["GRASSROOTS_PARTY_COMMITTEE", "PASSED"],
  ["CELL_COMMITTEE", "FAILED"],
  [undefined, "NOT_APPLICABLE"],
] as const)("collective of kind %s: %s", (kind, answer) =>
  expect(answerOf(aCollective({ kind }), "HD21.ELIG.COLLECTIVE.SCOPE")).toBe(answer),
);
