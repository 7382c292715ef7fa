import { describe, expect, it } from "vitest";
import { aCase, type FactChanges } from "../testing/hd21-facts.ts";
import { told } from "../testing/told.ts";
import { evaluateCase } from "./evaluate-case.ts";

const answer = (value: unknown) => told(evaluateCase({ value, repeated: [] }));
const under = (ruleSet: string, year: number) => (subject: Parameters<typeof aCase>[0], changes: FactChanges) =>
  answer(aCase(subject, changes, { ruleSet, year }));

const cv54 = under("CV54", 2019);
const cell = (changes: FactChanges) =>
  cv54("ORG", { kind: "SUBORDINATE_PARTY_CELL", subordinates: undefined, members: { GOOD: 10 }, ...changes });

describe("CV 54 (rules.md 3.15)", () => {
  it.each([
    [
      "the Fatherland Front is accepted and not counted",
      cv54("ORG", { peers: peers("FATHERLAND_FRONT", "COMPLETED") }),
      "EXCELLENT",
    ],
    [
      "a mass organisation is counted, by CV 54's own rule",
      cv54("ORG", { peers: peers("MASS_ORGANIZATION", "COMPLETED") }),
      "GOOD: CV54.ORG.EXCELLENT.PEER_ORGS",
    ],
    [
      "the front beside one mass organisation does not force",
      cv54("ORG", {
        peers: [...peers("FATHERLAND_FRONT", "NOT_COMPLETED"), ...peers("MASS_ORGANIZATION", "NOT_COMPLETED")],
      }),
      "COMPLETED: CV54.ORG.EXCELLENT.PEER_ORGS, CV54.ORG.GOOD.PEER_ORGS",
    ],
    ["a cell needs no secret ballot", cell({ secretBallotHeld: false }), "EXCELLENT"],
    ["the đảng bộ does", cv54("ORG", { secretBallotHeld: false }), "BLOCKED: PROC.ORG.SELF.SECRET_BALLOT"],
    [
      "exactly 20 % at the lowest does not force a cell",
      cell({ members: { GOOD: 8, NOT_COMPLETED: 2 } }),
      "COMPLETED: CV54.ORG.EXCELLENT.MEMBER_SHARE, ORG.GOOD.MEMBER_SHARE",
    ],
    [
      "a leader waits for both attestations",
      cv54("LEADER", { attestations: {} }),
      "EXCELLENT: CV54.REVIEW.CONTENT.89_90~, LEADER.CRITERIA~",
    ],
    [
      "a leader who fails the further regulations",
      cv54("LEADER", { attestations: { "HD21.LEADER.CRITERIA": true, "CV54.REVIEW.CONTENT.89_90": false } }),
      "NOT_COMPLETED: CV54.REVIEW.CONTENT.89_90 no",
    ],
  ])("%s", (_why, actual, expected) => expect(actual.replaceAll(/ >[A-Z_]+/g, "")).toBe(expected));

  it("where only its misprinted words are not met, it warns by its own rule (C1)", () => {
    const value = aCase(
      "ORG",
      { kind: "SUBORDINATE_PARTY_CELL", subordinates: undefined, members: { GOOD: 8, COMPLETED: 2 } },
      { ruleSet: "CV54" },
    );
    expect(evaluateCase({ value, repeated: [] })).toMatchObject({
      ceiling: "EXCELLENT",
      findings: [{ ruleId: "CV54.ORG.EXCELLENT.MEMBER_SHARE", severity: "WARN", outcome: "WARNING", blocksTier: null }],
    });
  });
});

describe.each([
  ["KH174", 2019],
  ["KH174", 2024],
  ["CV04", 2020],
] as const)("%s in %i runs the rules of HD 21", (ruleSet, year) => {
  it.each([
    ["ORG", { peers: peers("FATHERLAND_FRONT", "COMPLETED") }],
    ["ORG", { subordinates: { GOOD: 7, NOT_COMPLETED: 3 } }],
    ["MEMBER", { isCivilServant: true, civilServantTier: "GOOD" }],
    ["COLLECTIVE", { orgTier: "GOOD" }],
    ["LEADER", { orgTier: "GOOD", collectiveTier: "COMPLETED" }],
  ] as const)("%s %o", (subject, changes) =>
    expect(under(ruleSet, year)(subject, changes)).toBe(under("HD21", year)(subject, changes)),
  );
});

function peers(kind: string, tier: string): readonly FactChanges[] {
  return [{ kind, tier }];
}
