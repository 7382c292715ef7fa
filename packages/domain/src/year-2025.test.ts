import { describe, expect, it } from "vitest";
import { cellRecognition } from "./awards/award-rules-2025.ts";
import { ruleOfAward } from "./awards/rule-of-award.ts";
import { runUpTo } from "./awards/run.ts";
import { judgeProcedure } from "./procedure/judge-procedure.ts";
import { procedureLawOf } from "./procedure/procedure-documents.ts";
import type { ProcedureFacts, RatedSubject } from "./procedure/procedure-facts.ts";
import { hcm2025Acts } from "./procedure/qd366-acts.ts";
import { deadlinesFor } from "./reporting/organisation-deadlines.ts";
import type { ReportingFacts } from "./reporting/reporting-context.ts";
import { reportingRulesOf } from "./reporting/reporting-rules.ts";
import { judgeCancellation } from "./rerating/cancellation.ts";
import { judgeReview } from "./review/judge-review.ts";
import { reviewLawOf } from "./review/review-documents.ts";
import type { ReviewFacts } from "./review/review-facts.ts";
import { find } from "./rule/find.ts";
import type { Finding } from "./rule/finding.ts";
import { qd366 } from "./rule-sets/qd366.ts";
import type { RuleSet } from "./rule-sets/rule-set.ts";
import { ruleSetById } from "./rule-sets/rule-sets.ts";
import { aCollectiveReview, anIndividualReview } from "./testing/reviews.ts";

// rules-2025.md, section 7: the worked examples on reviews, authority, deadlines, re-rating and awards.

const outcomeIn = (findings: readonly Finding[], ruleId: string) => {
  const found = findings.find((finding) => finding.ruleId === ruleId);
  if (found === undefined) throw new Error(`${ruleId} was not asked`);
  return found.outcome;
};

const below = (id: string): RuleSet => ruleSetById(id) ?? qd366;

describe("reviews", () => {
  const law = reviewLawOf(qd366);
  const answer = (facts: ReviewFacts, ruleId: string) => {
    if (law === undefined) throw new Error("QĐ 366 speaks of the review");
    return outcomeIn(judgeReview(facts, law, 2025), ruleId);
  };

  it.each([
    [2, true, "PASSED"],
    [2, false, "FAILED"],
    [3, undefined, "PASSED"],
  ])("example 50: a collective of %i persons, place decided %s: %s", (memberCount, reviewPlaceDecided, expected) =>
    expect(
      answer(
        aCollectiveReview({ kind: "AGENCY_LEADERSHIP", memberCount, reviewPlaceDecided }),
        "HD43.ELIG.SMALL_COLLECTIVE",
      ),
    ).toBe(expected),
  );

  it("example 51: a leader reviewed in the board before the cell is out of order", () => {
    const places = (board: string, cell: string) =>
      anIndividualReview({
        positions: ["AGENCY_LEADER"],
        places: [
          { place: "AGENCY_LEADERSHIP", heldOn: board },
          { place: "CELL", heldOn: cell },
        ],
      });
    expect(answer(places("2025-12-05", "2025-12-08"), "QD366.REVIEW.ORDER.CELL_FIRST")).toBe("FAILED");
    expect(answer(places("2025-12-08", "2025-12-05"), "QD366.REVIEW.ORDER.CELL_FIRST")).toBe("PASSED");
    expect(answer(places("2025-12-08", "2025-12-08"), "QD366.REVIEW.ORDER.CELL_FIRST")).toBe("PASSED");
  });

  it.each([
    [{ positions: ["AGENCY_LEADER"], form: "FORM_2A" }, "PASSED"],
    [{ worksInPoliticalSystem: true, form: "FORM_2B" }, "PASSED"],
    [{ worksInPoliticalSystem: false, form: "FORM_2C" }, "PASSED"],
    [{ worksInPoliticalSystem: false, form: "FORM_2B" }, "FAILED"],
    [{ form: "FORM_2B" }, "UNKNOWN"],
  ] as const)("the own form of %j: %s", (facts, expected) =>
    expect(answer(anIndividualReview(facts), "HD43.REVIEW.FORM_2ABC")).toBe(expected),
  );

  it.each([
    ["HD43.REVIEW.DRAFT_LEAD_TIME", { draftSentOn: "2025-12-05", meetingOn: "2025-12-10" }, "PASSED"],
    ["HD43.REVIEW.DRAFT_LEAD_TIME", { draftSentOn: "2025-12-05", meetingOn: "2025-12-09" }, "WARNING"],
    ["HD43.REVIEW.DURATION.GENERAL", { durationDays: 0.5 }, "WARNING"],
    ["HD43.REVIEW.DURATION.GENERAL", { durationDays: 1 }, "PASSED"],
    ["QD366.REVIEW.CONTENT.COLLECTIVE", { contents: ["I.1", "I.2", "I.3"] }, "FAILED"],
    ["QD366.REVIEW.CONTENT.COLLECTIVE", { contents: ["I.1", "I.2", "I.3", "I.4"] }, "PASSED"],
    ["QD366.REVIEW.CONTENT.FOCUS", { defectParts: [["CAUSE", "REMEDY"]] }, "WARNING"],
    ["QD366.REVIEW.CONTENT.FOCUS", { defectParts: [["CAUSE", "REMEDY", "DUE_DAY"]] }, "PASSED"],
    ["QD366.REVIEW.CONTENT.RESPONSIBILITY", { hasSigns: true, contents: ["I.1"] }, "WARNING"],
    ["HD43.ELIG.GRASSROOTS_COMMITTEES", {}, "PASSED"],
    ["QD366.REVIEW.ORDER.GOVERNMENT_FIRST", { linkedReviews: [{ kind: "GOVERNMENT", completedOn: null }] }, "FAILED"],
  ] as const)("%s %j: %s", (ruleId, facts, expected) =>
    expect(answer(aCollectiveReview(facts), ruleId)).toBe(expected),
  );

  it("a committee member suspended from committee activity is reviewed in the cell alone", () => {
    const facts = { committeeActivitySuspended: true, places: [{ place: "CELL", heldOn: "2025-12-10" }] } as const;
    expect(answer(anIndividualReview(facts), "HD43.ELIG.COMMITTEE_SUSPENDED")).toBe("PASSED");
    const twice = {
      ...facts,
      places: [...facts.places, { place: "AGENCY_LEADERSHIP", heldOn: "2025-12-11" }],
    } as const;
    expect(answer(anIndividualReview(twice), "HD43.ELIG.COMMITTEE_SUSPENDED")).toBe("FAILED");
  });
});

describe("authority", () => {
  function answers(rated: RatedSubject, facts: Partial<ProcedureFacts>, ruleSet: RuleSet = qd366) {
    const law = procedureLawOf(ruleSet);
    if (law === undefined) throw new Error("QĐ 366 says who decides");
    return judgeProcedure({ rated, ...facts }, law);
  }
  const decision = (by: NonNullable<ProcedureFacts["decision"]>["by"]) => ({ by, on: "2025-12-20", number: "7-QĐ/ĐU" });

  it("example 59: a cell without committee directly under a ward rates itself, the ward decides", () => {
    const cell = {
      subject: "ORG",
      kind: "SUBORDINATE_PARTY_CELL",
      hasCellCommittee: false,
      directlyUnder: "UPPER_GRASSROOTS",
    } as const;
    const selfRating = { by: "PARTY_CELL", on: "2025-12-10", tier: "GOOD" } as const;
    const of = (by: "UPPER_GRASSROOTS_STANDING_COMMITTEE" | "GRASSROOTS_PARTY_COMMITTEE") =>
      outcomeIn(answers(cell, { selfRating, decision: decision(by) }), "HD43.AUTH.SUBORDINATE_CELL");
    expect(of("UPPER_GRASSROOTS_STANDING_COMMITTEE")).toBe("PASSED");
    expect(of("GRASSROOTS_PARTY_COMMITTEE")).toBe("FAILED");
  });

  it("example 60: a chi bộ cơ sở directly under the province is decided on by its standing committee", () => {
    const cell = { subject: "ORG", kind: "GRASSROOTS_PARTY_CELL", directlyUnder: "PROVINCE" } as const;
    const found = answers(cell, { decision: decision("PROVINCIAL_STANDING_COMMITTEE") });
    expect(outcomeIn(found, "HD43.AUTH.DIRECT_PROVINCE")).toBe("PASSED");
    expect(outcomeIn(found, "HD43.AUTH.GRASSROOTS_CELL")).toBe("NOT_APPLICABLE");
    const other = answers(cell, { decision: decision("UPPER_GRASSROOTS_STANDING_COMMITTEE") });
    expect(outcomeIn(other, "HD43.AUTH.DIRECT_PROVINCE")).toBe("FAILED");
  });

  it("who decides on members is not held: another body is told, not refused", () => {
    const member = { subject: "MEMBER", kind: "SUBORDINATE_PARTY_CELL" } as const;
    const found = answers(member, { decision: decision("UPPER_GRASSROOTS_STANDING_COMMITTEE") });
    expect(outcomeIn(found, "HD43.AUTH.MEMBER")).toBe("WARNING");
  });

  it("the three steps come before the decision", () => {
    const commune = { subject: "ORG", kind: "COMMUNE_PARTY_ORGANIZATION" } as const;
    const taken = {
      selfRating: { by: "UPPER_GRASSROOTS_STANDING_COMMITTEE", on: "2025-12-10", tier: "GOOD" },
      appraisal: { by: "PROVINCIAL_ORGANIZATION_BOARD", on: "2025-12-15" },
      decision: decision("PROVINCIAL_STANDING_COMMITTEE"),
    } as const;
    const ids = [
      "QD366.PROC.STEP1_SELF",
      "QD366.PROC.STEP2_APPRAISE",
      "QD366.PROC.STEP3_DECIDE",
      "HD43.AUTH.UPPER_ORG",
    ];
    expect(ids.map((id) => outcomeIn(answers(commune, taken), id))).toEqual(["PASSED", "PASSED", "PASSED", "PASSED"]);
    const { appraisal: _, ...without } = taken;
    expect(outcomeIn(answers(commune, without), "QD366.PROC.STEP2_APPRAISE")).toBe("FAILED");
  });

  it("in Hồ Chí Minh City the commune's committee decides on its people's committee", () => {
    const collective = { subject: "COLLECTIVE", kind: "PEOPLES_COMMITTEE_LEADERSHIP" } as const;
    const found = answers(collective, { decision: decision("PROVINCIAL_STANDING_COMMITTEE") }, below("HCM2025"));
    expect(outcomeIn(found, "HCM2025.AUTH.COMMUNE_PEOPLES_COMMITTEE")).toBe("FAILED");
    expect(outcomeIn(answers(collective, {}), "HD43.AUTH.COLLECTIVE_LEADER")).toBe("NOT_APPLICABLE");
  });

  it.each([
    ["PEOPLES_COUNCIL_STANDING", "same, point 2.2.c"],
    ["PEOPLES_COMMITTEE_LEADERSHIP", "same, point 2.2.d"],
  ] as const)("of %s it says so at its own point", (kind, citation) =>
    expect(hcm2025Acts.find(({ kinds }) => kinds?.includes(kind))?.acts.DECISION?.citation).toBe(citation),
  );
});

describe("deadlines", () => {
  const answer = (facts: Partial<ReportingFacts>, ruleId: string, ruleSet: RuleSet = qd366) => {
    const rule = reportingRulesOf(ruleSet).find(({ id }) => id === ruleId);
    if (rule === undefined) throw new Error(ruleId);
    const given: ReportingFacts = { kind: "GRASSROOTS_PARTY_CELL", ...facts };
    return find(rule, given, { ruleSet, year: 2025, asOf: "2026-03-10" }).outcome;
  };

  it.each([
    ["HD43.DEADLINE.YEAR_END", { decidedOn: "2025-12-30T23:00:00+07:00" }, "PASSED"],
    ["HD43.DEADLINE.YEAR_END", { decidedOn: "2025-12-31T08:00:00+07:00" }, "WARNING"],
    ["HD43.DEADLINE.SCHOOLS", { isSchool: true, decidedOn: "2025-12-30" }, "PASSED"],
    ["HD43.DEADLINE.YEAR_END", { isSchool: true, decidedOn: "2025-12-30" }, "NOT_APPLICABLE"],
    ["HD43.DEADLINE.SPECIAL_UNITS", { closesYearLater: true, decidedOn: "2026-01-14" }, "PASSED"],
    ["HD43.DEADLINE.DOSSIERS_CENTRAL", { kind: "PROVINCIAL_PARTY_ORGANIZATION", receivedAt: "2026-02-01" }, "WARNING"],
  ] as const)("examples 55, 56: %s %j: %s", (ruleId, facts, expected) => expect(answer(facts, ruleId)).toBe(expected));

  it("an earlier day of a board stands for those below it", () => {
    const [base] = deadlinesFor(qd366, 2025, "GRASSROOTS_PARTY_CELL");
    expect(base).toMatchObject({ dueOn: "2025-12-31", ruleId: "HD43.DEADLINE.YEAR_END", documentId: "HD43" });
    const [, city] = deadlinesFor(below("HCM2025"), 2025, "COMMUNE_PARTY_ORGANIZATION");
    expect(city).toMatchObject({ dueOn: "2025-12-05", ruleId: "HCM2025.DEADLINE", documentId: "HCM2025" });
    expect(answer({ decidedOn: "2025-12-05" }, "HCM2025.DEADLINE", below("HCM2025"))).toBe("WARNING");
  });
});

it("example 57: what proves false is cancelled with its reason, for a new rating of the same year", () => {
  const facts = {
    subject: "MEMBER",
    state: "NOTIFIED",
    ground: "CONDITION_NOT_MET",
    reason: "Số nhiệm vụ vượt mức yêu cầu kê khai không đúng",
    decidedBy: "GRASSROOTS_PARTY_COMMITTEE",
    cancelledBy: "GRASSROOTS_PARTY_COMMITTEE",
    year: 2025,
    reopenedYear: 2025,
  } as const;
  expect(judgeCancellation(facts, qd366)).toMatchObject({ ruleId: "QD366.RERATE.DUTY", outcome: "PASSED" });
  expect(judgeCancellation({ ...facts, state: "ADJUSTED" }, qd366)?.outcome).toBe("PASSED");
  expect(judgeCancellation({ ...facts, reason: " " }, qd366)?.outcome).toBe("FAILED");
});

describe("awards", () => {
  const top = (year: number, regime: "TIERS_2019" | "NOT_HELD" | "POINTS_2025" | "POINTS_2016") =>
    ({ year, regime, tier: "EXCELLENT" }) as const;
  const context = { year: 2025, award: qd366.parameters.award };
  const atCell = { regime: "POINTS_2025", organisationKind: "SUBORDINATE_PARTY_CELL" } as const;

  it("example 61: years of HD 21, HD 25 and QĐ 366 count together", () => {
    const results = [
      top(2021, "TIERS_2019"),
      top(2022, "TIERS_2019"),
      top(2023, "NOT_HELD"),
      top(2024, "NOT_HELD"),
      top(2025, "POINTS_2025"),
    ];
    const rule = ruleOfAward("MEMBER_FIVE_YEARS_PROVINCIAL", atCell);
    expect(find(rule, { results }, context)).toMatchObject({
      ruleId: "HD06.AWARD.MEMBER_FIVE_YEARS",
      outcome: "UNANSWERED",
    });
    expect(find(rule, { results: results.slice(1) }, context).outcome).toBe("NOT_APPLICABLE");
    expect(runUpTo([top(2024, "POINTS_2016"), top(2025, "POINTS_2025")], 2025, context.award).years).toEqual([2025]);
  });

  it.each([
    [true, "UNANSWERED", "PASSED"],
    [false, "NOT_APPLICABLE", "NOT_APPLICABLE"],
  ])("example 62: a cell recognised as typical %s: %s", (isTypical, expected, recognition) => {
    const results = [{ ...top(2025, "POINTS_2025"), isTypical }];
    const finding = find(ruleOfAward("TYPICAL_ORG_OF_THE_YEAR", atCell), { results }, context);
    expect(finding).toMatchObject({ ruleId: "HD06.AWARD.CELL_YEAR", outcome: expected });
    expect(find(cellRecognition, { results }, context).outcome).toBe(recognition);
  });

  it("a cell not recognised is chosen against the rule, and one below the top tier is recognised against it", () => {
    const results = [{ ...top(2025, "POINTS_2025"), isTypical: false }];
    const selection = { isChosen: true, chosenBy: "Đảng ủy xã", chosenOn: "2026-01-20" };
    expect(find(ruleOfAward("TYPICAL_ORG_OF_THE_YEAR", atCell), { results, selection }, context).outcome).toBe(
      "FAILED",
    );
    const below = [{ year: 2025, regime: "POINTS_2025", tier: "GOOD", isTypical: true }] as const;
    expect(find(cellRecognition, { results: below }, context).outcome).toBe("FAILED");
  });

  it("a year of QĐ 366 in which the cell was not recognised ends its run; years before it count by their tier", () => {
    const earlier = [2022, 2023, 2024].map((year) => top(year, "NOT_HELD"));
    const run = (isTypical: boolean) => [
      ...earlier,
      { ...top(2025, "POINTS_2025"), isTypical },
      { ...top(2026, "POINTS_2025"), isTypical: true },
    ];
    const rule = ruleOfAward("TYPICAL_ORG_FIVE_YEARS", atCell);
    const in2026 = { ...context, year: 2026 };
    expect(find(rule, { results: run(true) }, in2026).outcome).toBe("UNANSWERED");
    expect(find(rule, { results: run(false) }, in2026).outcome).toBe("NOT_APPLICABLE");
  });

  it.each([
    ["TYPICAL_ORG_OF_THE_YEAR", "GRASSROOTS_PARTY_ORGANIZATION", "HD06.AWARD.GRASSROOTS"],
    ["TYPICAL_ORG_FIVE_YEARS_PROVINCIAL", "GRASSROOTS_PARTY_CELL", "HD06.AWARD.GRASSROOTS"],
    ["TYPICAL_ORG_FIVE_YEARS_PROVINCIAL", "SUBORDINATE_PARTY_CELL", "HD06.AWARD.CELL_FIVE_YEARS"],
    ["MEMBER_OF_THE_YEAR", "SUBORDINATE_PARTY_CELL", "HD06.AWARD.MEMBER_YEAR"],
  ] as const)("%s at a %s rests on %s", (award, organisationKind, ruleId) =>
    expect(ruleOfAward(award, { regime: "POINTS_2025", organisationKind }).id).toBe(ruleId),
  );
});
