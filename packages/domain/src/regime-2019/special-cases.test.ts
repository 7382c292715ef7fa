import { describe, expect, it } from "vitest";
import { classify } from "../classify.ts";
import type { SubjectFacts2019 } from "../facts.ts";
import { ruleSetById } from "../rule-sets/rule-sets.ts";
import { aCollective, aLeader, aMember, anOrganisation, excellentForm02 } from "../testing/facts.ts";
import { answerOf, findingOf, under2019 } from "../testing/verdicts.ts";

function below(id: string, year: number, subject: SubjectFacts2019, ruleId: string) {
  const ruleSet = ruleSetById(id);
  if (ruleSet?.regime !== "TIERS_2019") throw new Error(`no rule set ${id}`);
  return classify(ruleSet, year, subject).findings.find((finding) => finding.ruleId === ruleId);
}

describe("maternity leave (rules.md, example 29)", () => {
  const rule = "HD21.ELIG.MEMBER.MATERNITY";
  const good = {
    maternityLeave: true,
    levels: { ...excellentForm02, "I.2": "GOOD" },
    isCivilServant: true,
    civilServantTier: "GOOD",
  } as const;

  it("caps nothing: the tier follows from the time worked", () => {
    expect(under2019(aMember(good), "GOOD")).toMatchObject({ ceiling: "GOOD", proposal: "ACCEPTED" });
    expect(answerOf(aMember(good), rule)).toBe("UNANSWERED");
  });

  it("somebody says that the time worked was rated", () => {
    const attested = (yes: boolean) => aMember({ ...good, attestations: { [rule]: yes } });
    expect(answerOf(attested(true), rule)).toBe("PASSED");
    expect(under2019(attested(false)).status).toBe("BLOCKED");
    expect(answerOf(aMember(), rule)).toBe("NOT_APPLICABLE");
  });
});

describe("absent from the rating", () => {
  const rule = "HD21.ELIG.ABSENT_SOONEST";

  it("shows for how many days the person has had no tier", () => {
    const member = aMember({ pendingSince: "2019-12-05", asOf: "2019-12-20" });
    expect(findingOf(member, rule)).toMatchObject({ outcome: "WARNING", blocksTier: null });
    expect(findingOf(member, rule).message.vi).toBe("Chưa được xếp loại, đã 15 ngày.");
    expect(answerOf(aLeader({ pendingSince: "2019-12-05" }), rule)).toBe("WARNING");
    expect(answerOf(aMember(), rule)).toBe("NOT_APPLICABLE");
  });
});

it("assessments within the year are shown and never asked", () => {
  const rule = "HD21.ELIG.PERIODIC_ASSESSMENT";
  const quarters = [1, 2, 3].map((no) => ({ period: "QUARTER", no }) as const);
  for (const subject of [anOrganisation, aMember, aCollective, aLeader]) {
    expect(answerOf(subject({ periodicAssessments: quarters }), rule)).toBe("PASSED");
    expect(answerOf(subject(), rule)).toBe("NOT_APPLICABLE");
  }
});

describe("monthly assessments as a basis, in Ba Đình", () => {
  const rule = "KH174.MEMBER.MONTHLY_BASIS";
  const months = (...numbers: readonly number[]) => numbers.map((no) => ({ period: "MONTH", no }) as const);
  const servant = { isCivilServant: true, civilServantTier: "GOOD", asOf: "2019-12-10" } as const;
  const elevenMonths = months(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

  it.each([
    ["each month that is over", { ...servant, periodicAssessments: elevenMonths }, "PASSED"],
    ["two missing", { ...servant, periodicAssessments: months(1, 2, 3, 4, 5, 6, 8, 9, 11) }, "WARNING"],
    ["quarters only", { ...servant, periodicAssessments: [{ period: "QUARTER", no: 1 }] }, "WARNING"],
    [
      "rated in the next year, December too",
      { ...servant, asOf: "2020-01-05", periodicAssessments: elevenMonths },
      "WARNING",
    ],
    ["not entered", servant, "NOT_APPLICABLE"],
    ["no civil servant", { isCivilServant: false, periodicAssessments: [] }, "NOT_APPLICABLE"],
  ] as const)("%s: %s", (_case, facts, outcome) =>
    expect(below("KH174", 2019, aMember(facts), rule)?.outcome).toBe(outcome),
  );

  it("names the months", () =>
    expect(
      below("KH174", 2019, aMember({ ...servant, periodicAssessments: months(1, 2, 3, 4, 5, 6, 8, 9, 11) }), rule)
        ?.message.vi,
    ).toBe("Thiếu kết quả đánh giá tháng 7, 10."));

  it("is asked nowhere else", () =>
    expect(below("HD21", 2019, aMember({ ...servant, periodicAssessments: [] }), rule)).toBeUndefined());
});

describe("what the civil servant's tier rests on, in Bình Định", () => {
  const rule = "CV04.MEMBER.CIVIL_SERVANT_DECREE";
  const servant = { isCivilServant: true, civilServantTier: "GOOD" } as const;

  it.each([
    ["Nghị định số 90/2020/NĐ-CP", "PASSED"],
    ["Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ", "PASSED"],
    ["Nghị định số 56/2015/NĐ-CP", "WARNING"],
    [undefined, "NOT_APPLICABLE"],
  ])("%s: %s", (civilServantTierSource, outcome) =>
    expect(below("CV04", 2020, aMember({ ...servant, civilServantTierSource }), rule)?.outcome).toBe(outcome),
  );

  it("is not asked of others", () =>
    expect(below("CV04", 2020, aMember({ civilServantTierSource: "Nghị định khác" }), rule)?.outcome).toBe(
      "NOT_APPLICABLE",
    ));
});

describe("the member framework of CV 54, without units led and confidence votes", () => {
  const rule = "CV54.MEMBER.CRITERIA";
  const given = (...items: readonly string[]) => Object.fromEntries(items.map((item) => [item, "GOOD"] as const));
  const ten = ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "c", "d", "đ"];

  it.each([
    ["all ten", given(...ten), "PASSED"],
    ["one missing", given(...ten.slice(1)), "WARNING"],
    ["the one left out", given(...ten, "b3"), "WARNING"],
    ["not used", undefined, "NOT_APPLICABLE"],
  ])("%s: %s", (_case, frameworkLevels, outcome) =>
    expect(below("CV54", 2019, aMember({ frameworkLevels }), rule)?.outcome).toBe(outcome),
  );
});

describe("whom CV 54 rates", () => {
  it.each([
    ["SUBORDINATE_PARTY_CELL", "PASSED"],
    ["GRASSROOTS_PARTY_ORGANIZATION", "PASSED"],
    ["DISTRICT_PARTY_ORGANIZATION", "FAILED"],
  ] as const)("%s: %s, by its own words", (kind, outcome) => {
    const finding = below("CV54", 2019, anOrganisation({ kind }), "CV54.ORG.SCOPE");
    expect(finding).toMatchObject({ outcome, citation: "CV 54, II.1.1" });
    expect(below("CV54", 2019, anOrganisation({ kind }), "HD21.ELIG.ORG.SCOPE")).toBeUndefined();
  });

  it.each([
    ["CELL_COMMITTEE", "PASSED"],
    ["PARTY_CAUCUS", "FAILED"],
  ] as const)("collective %s: %s", (kind, outcome) =>
    expect(below("CV54", 2019, aCollective({ kind }), "CV54.COLLECTIVE.SCOPE")?.outcome).toBe(outcome),
  );
});

it("rules of the documents below are not asked under HD 21 alone", () => {
  const ids = under2019(aMember()).findings.map(({ ruleId }) => ruleId);
  expect(ids.filter((id) => !id.startsWith("HD21."))).toEqual([]);
});
