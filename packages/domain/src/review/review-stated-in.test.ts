import { describe, expect, it } from "vitest";
import { cv04 } from "../rule-sets/cv04.ts";
import { effectiveRuleSet } from "../rule-sets/effective.ts";
import { hd21 } from "../rule-sets/hd21.ts";
import { override } from "../rule-sets/override.ts";
import { durationOf, memberDraftDays, memberDraftUnit, placesOf } from "../rule-sets/parameters/review.ts";
import type { RuleSet2019 } from "../rule-sets/rule-set.ts";
import { rulesBelowDocuments } from "../testing/documents.ts";
import { aCollectiveReview, anIndividualReview } from "../testing/reviews.ts";
import { judgeReview } from "./judge-review.ts";
import { placesOfReview } from "./places.ts";
import { reviewLawOf } from "./review-documents.ts";
import type { ReviewFacts } from "./review-facts.ts";

const at = ["Số 9, mục II", ["…"]] as const;

function lawUnder(rules: RuleSet2019) {
  const law = reviewLawOf(rules);
  if (law === undefined) throw new Error("no law");
  return law;
}

const outcomeOf = (ruleId: string, facts: ReviewFacts, rules: RuleSet2019) =>
  judgeReview(facts, lawUnder(rules), 2019).find((finding) => finding.ruleId === ruleId)?.outcome;

describe("a board's document says how long a review lasts (HD 21, II.A.4.2, bullet 5)", () => {
  const rules = rulesBelowDocuments(
    [
      override(durationOf("GRASSROOTS_COMMITTEE", "plain"), 1.5, ...at),
      override(durationOf("GRASSROOTS_COMMITTEE", "prompted"), 2, ...at),
    ],
    [override(durationOf("GRASSROOTS_COMMITTEE", "plain"), 1, ...at)],
  );
  const prompts = [{ issuer: "DISTRICT_STANDING_COMMITTEE", content: "…" }] as never;

  it.each([
    [{ durationDays: 1 }, "PASSED"],
    [{ durationDays: 0.5 }, "WARNING"],
    [{ durationDays: 1.5, prompts }, "WARNING"],
    [{ durationDays: 2, prompts }, "PASSED"],
    [{ kind: "DISTRICT_STANDING_COMMITTEE", level: "DISTRICT", durationDays: 0.5 }, "NOT_APPLICABLE"],
  ] as const)("the lower document wins, what it leaves out stays: %j %s", (facts, outcome) =>
    expect(outcomeOf("HD21.REVIEW.DURATION.DELEGATED", aCollectiveReview(facts), rules)).toBe(outcome),
  );
});

describe("a finding on a value a board states cites its document", () => {
  const stated = (parentId: string | null) => {
    const document = { ...cv04, id: "1", number: "12-HD/TU", parentId, restated: [], adds: [] };
    const overrides = [
      override(durationOf("GRASSROOTS_COMMITTEE", "plain"), 1.5, "mục II.2", ["ít nhất 1,5 ngày"]),
      override(memberDraftDays, 2, "mục II.3", ["trước 02 ngày"]),
    ];
    return effectiveRuleSet(hd21, [{ ...document, overrides }]);
  };
  const cited = (ruleId: string, facts: ReviewFacts, rules: RuleSet2019) => {
    const finding = judgeReview(facts, lawUnder(rules), 2019).find((each) => each.ruleId === ruleId);
    return [finding?.citation, finding?.clause[0]];
  };
  const [duration, draft] = ["HD21.REVIEW.DURATION.DELEGATED", "HD21.REVIEW.REPORT.DRAFT_LEAD_TIME"] as const;

  it("by its number, where it is the board's own", () => {
    const short = aCollectiveReview({ durationDays: 0.5 });
    expect(cited(duration, short, stated(null))).toEqual(["12-HD/TU, mục II.2", "ít nhất 1,5 ngày"]);
    expect(cited(duration, short, stated("HD21"))[0]).toBe("mục II.2");
    expect(cited(draft, anIndividualReview({}), stated(null))).toEqual(["12-HD/TU, mục II.3", "trước 02 ngày"]);
  });

  it("and where the rule itself states the value, the rule", () => {
    expect(cited(draft, aCollectiveReview({}), stated(null))[0]).toBe("HD 21, II.A.4.1.a, bullet 1");
    const district = aCollectiveReview({ kind: "DISTRICT_STANDING_COMMITTEE", level: "DISTRICT" });
    expect(cited(duration, district, stated(null))[0]).toBe("HD 21, II.A.4.2, bullet 5");
  });
});

describe("a board's document says how long before the meeting members send their reviews", () => {
  const rules = rulesBelowDocuments([override(memberDraftDays, 2, ...at)]);
  const sent = (draftSentOn: string, meetingOn: string) =>
    outcomeOf("HD21.REVIEW.REPORT.DRAFT_LEAD_TIME", anIndividualReview({ draftSentOn, meetingOn }), rules);

  it("in days, else in working days", () => {
    expect([sent("2019-12-06", "2019-12-08"), sent("2019-12-07", "2019-12-08")]).toEqual(["PASSED", "WARNING"]);
    const working = rulesBelowDocuments([
      override(memberDraftDays, 2, ...at),
      override(memberDraftUnit, "WORKING_DAYS", ...at),
    ]);
    expect(lawUnder(working).parameters.draftLeadTime.member).toMatchObject({
      days: 2,
      unit: "WORKING_DAYS",
      citation: "Số 9, mục II",
    });
  });
});

describe("a board's document says before whom its leaders are reviewed", () => {
  it("and is named there; other positions keep the places above", () => {
    const rules = rulesBelowDocuments([
      override(placesOf("CELL_COMMITTEE"), ["GRASSROOTS_PARTY_COMMITTEE", "IF_MEMBER_OF.AGENCY_LEADERSHIP"], ...at),
    ]);
    const { places } = lawUnder(rules).parameters;
    expect(placesOfReview({ positions: ["CELL_SECRETARY"], memberOf: [] }, places)).toMatchObject([
      { anyOf: ["CELL"] },
      { anyOf: ["GRASSROOTS_PARTY_COMMITTEE"], citation: "Số 9, mục II" },
    ]);
    expect(placesOfReview({ positions: ["DISTRICT_COMMITTEE_MEMBER"] }, places)[1]).toMatchObject({
      anyOf: ["WORKPLACE_LEADERSHIP"],
      citation: "HD 21, II.A.2.2, bullet 2, item 4",
    });
  });
});
