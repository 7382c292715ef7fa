import { describe, expect, it } from "vitest";
import { hd21 } from "../rule-sets/hd21.ts";
import { kh57 } from "../rule-sets/kh57.ts";
import { qd366 } from "../rule-sets/qd366.ts";
import type { RuleSet } from "../rule-sets/rule-set.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { FormId } from "./form.ts";
import { formOf } from "./forms.ts";
import { itemSourcesOf } from "./item-source.ts";

const sources = (id: FormId, ruleSet: RuleSet, subject: SubjectKind) => {
  const found = itemSourcesOf(formOf(id), ruleSet, subject);
  return Object.fromEntries(
    [...found].map(([item, source]) => [
      item,
      source.kind === "FACT" ? source.path.join("/") : source.kind === "HELD" ? source.as : "FORM",
    ]),
  );
};

describe("one truth: what the rules or the steps hold is not kept in the form too", () => {
  it("Mẫu 01: the levels are those the tier is read from, the tier is the self-rating", () =>
    expect(sources("FORM_01", hd21, "ORG")).toMatchObject({
      year: "YEAR",
      subject: "SUBJECT",
      "implementation.text": "FORM",
      "implementation.level": "levels/I.1",
      "remediation.level": "levels/III",
      promptAnswers: "PROMPTS",
      proposedTier: "SELF_TIER",
    }));

  it("Mẫu 02 of a member, and of a leader, of whom no levels are asked", () => {
    expect(sources("FORM_02", hd21, "MEMBER")).toMatchObject({
      fullName: "SUBJECT",
      "duties.level": "levels/I.2",
      selfCivilServantTier: "FORM",
      selfMemberTier: "SELF_TIER",
      civilServantTier: "civilServantTier",
      managerComment: "FORM",
      cellProposedTier: "CELL_TIER",
      decidedTier: "DECIDED_TIER",
    });
    expect(sources("FORM_02", hd21, "LEADER")).toMatchObject({
      "duties.level": "FORM",
      selfCivilServantTier: "SELF_TIER",
      selfMemberTier: "FORM",
      civilServantTier: "agencyTier",
    });
  });

  it("the score sheet of 2016 and the points of 2025", () => {
    expect(sources("SCORE_SHEET_2016", kh57, "ORG")).toMatchObject({
      cell: "CELL",
      "p1.own": "POINTS",
      "p1.committee": "FORM",
      "total.own": "TOTAL",
      conditions: "CONDITIONS",
      "ballot.votes": "BALLOT_VOTES",
    });
    expect(sources("FORM_2C", qd366, "MEMBER")).toMatchObject({
      "points.common": "points/common",
      "points.total": "TOTAL",
      opinion: "FORM",
    });
  });
});
