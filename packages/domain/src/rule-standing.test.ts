import { describe, expect, it } from "vitest";
import { notHeld } from "./rule-sets/not-held.ts";
import { ruleSetById } from "./rule-sets/rule-sets.ts";
import { rulesUnder } from "./rule-standing.ts";
import { rules } from "./rules.ts";

const under = (id: string, year = 2025) =>
  new Map(rulesUnder(ruleSetById(id) ?? notHeld, year).map((each) => [each.rule.id, each]));
const standing = (ruleSet: string, rule: string) => under(ruleSet).get(rule)?.standing;

describe("how a rule stands under the documents of a place", () => {
  it.each([
    ["HD21", "HD21.ORG.EXCELLENT.MEMBER_SHARE", "IN_FORCE"],
    ["HD21", "CV54.ORG.EXCELLENT.MEMBER_SHARE", "ELSEWHERE"],
    ["CV54", "HD21.ORG.EXCELLENT.MEMBER_SHARE", "RESTATED"],
    ["CV54", "CV54.ORG.EXCELLENT.MEMBER_SHARE", "IN_FORCE"],
    ["CV54", "CV54.REVIEW.CONTENT.89_90", "IN_FORCE"],
    ["CV54", "HD21.ORG.EXCELLENT.SUBORDINATE_SHARE", "IN_FORCE"],
    ["KH174", "KH174.DEADLINE.GRASSROOTS", "IN_FORCE"],
    ["KH174", "CV04.DEADLINE.PROVINCE_DOSSIERS", "ELSEWHERE"],
    ["KH57", "KH57.ORG.WEAK.POINTS", "IN_FORCE"],
    ["KH57", "HD21.ORG.EXCELLENT.MEMBER_SHARE", "ELSEWHERE"],
    ["QD366", "HD43.ELIG.TRANSFER", "IN_FORCE"],
    ["QD366", "HD21.ORG.EXCELLENT.MEMBER_SHARE", "ELSEWHERE"],
    ["HCM2025", "QD366.TIER.GAP", "IN_FORCE"],
    ["HD21", "QD366.TIER.GAP", "ELSEWHERE"],
    ["NONE", "HD21.ORG.EXCELLENT.MEMBER_SHARE", "ELSEWHERE"],
  ])("%s: %s is %s", (ruleSet, rule, expected) => expect(standing(ruleSet, rule)).toBe(expected));

  it("what stands in its place is named", () => {
    const restated = under("CV54").get("HD21.ORG.EXCELLENT.PEER_ORGS");
    expect(restated?.inPlace?.id).toBe("CV54.ORG.EXCELLENT.PEER_ORGS");
    expect(under("HD21").get("HD21.ORG.EXCELLENT.PEER_ORGS")?.inPlace).toBeNull();
  });

  it("every rule is there once, with its document", () => {
    const all = rulesUnder(ruleSetById("CV54") ?? notHeld, 2020);
    expect(all.map(({ rule }) => rule)).toEqual(rules);
    expect(all.every(({ rule, documentId }) => rule.id.startsWith(`${documentId}.`))).toBe(true);
  });
});

it.each([
  ["CV10072.CRIT.2025", 2025, "IN_FORCE"],
  ["CV10072.CRIT.2025", 2026, "ELSEWHERE"],
  ["HD43.DEADLINE.YEAR_END", 2026, "IN_FORCE"],
])("%s in %i, with QĐ 366: %s", (id, year, standing) => expect(under("QD366", year).get(id)?.standing).toBe(standing));
