import { expect, it } from "vitest";
import { aCase, type FactChanges, levels01, type Subject } from "../testing/hd21-facts.ts";
import { evaluateCase } from "./evaluate-case.ts";

const open = { attestations: {} };
const newcomer = {
  transferredInThisYear: true,
  attestations: { "HD21.LEADER.CRITERIA": true },
  orgTier: "COMPLETED",
  collectiveTier: "GOOD",
};
const excellent = "EXCELLENT";
const [good, completed, lowest] = ["GOOD", "COMPLETED", "NOT_COMPLETED"] as const;

// biome-ignore format: a table, one case per line
const proposals: readonly (readonly [why: string, subject: Subject, facts: FactChanges, proposed: string, verdict: string])[] = [
  ["at the ceiling", "ORG", {}, excellent, "ACCEPTED"],
  ["below the ceiling: humans choose", "ORG", {}, lowest, "ACCEPTED"],
  ["above the ceiling", "ORG", levels01({ "I.1": "GOOD" }), excellent, "REFUSED"],
  ["at a ceiling criteria lowered", "ORG", levels01({ "I.1": "GOOD" }), good, "ACCEPTED"],
  ["top tier, profile open", "ORG", open, excellent, "NEEDS_ATTESTATION"],
  ["second tier, profile open", "ORG", open, good, "ACCEPTED"],
  ["above the ceiling, profile open", "ORG", { ...open, ...levels01({ III: "AVERAGE" }) }, excellent, "REFUSED"],
  ["top tier, profile answered no", "MEMBER", { attestations: { "HD21.MEMBER.EXCELLENT.PROFILE": false } }, excellent, "REFUSED"],
  ["forced, proposes the next tier", "MEMBER", { degradationConcluded: true }, completed, "REFUSED"],
  ["forced, proposes the lowest", "MEMBER", { degradationConcluded: true }, lowest, "ACCEPTED"],
  ["unknown blocks like failed", "MEMBER", { targets: null }, completed, "REFUSED"],
  ["unknown leaves the lowest", "MEMBER", { targets: null }, lowest, "ACCEPTED"],
  ["not rated, even the lowest", "MEMBER", { exempt: true }, lowest, "REFUSED"],
  ["blocked, even the lowest", "MEMBER", { reviewCompleted: false }, lowest, "REFUSED"],
  ["exception to discipline: GOOD", "COLLECTIVE", { discipline: { selfDetected: true, consequencesRemedied: true } }, good, "REFUSED"],
  ["exception to discipline: COMPLETED", "COLLECTIVE", { discipline: { selfDetected: true, consequencesRemedied: true } }, completed, "ACCEPTED"],
  ["criteria of QĐ 89 open: any tier above the lowest", "LEADER", open, completed, "NEEDS_ATTESTATION"],
  ["criteria of QĐ 89 open: the lowest", "LEADER", open, lowest, "ACCEPTED"],
  ["newcomer open: within the collective, above the organisation", "LEADER", newcomer, good, "NEEDS_ATTESTATION"],
  ["newcomer open: within both", "LEADER", newcomer, completed, "ACCEPTED"],
  ["newcomer open: above the collective", "LEADER", newcomer, excellent, "REFUSED"],
  ["newcomer open, the collective caps lower than the organisation", "LEADER", { ...newcomer, orgTier: "GOOD", collectiveTier: "COMPLETED" }, completed, "ACCEPTED"],
];

it.each(proposals)("%s", (_, subject, facts, proposedTier, verdict) => {
  const value = aCase(subject, facts, { proposedTier });
  expect(evaluateCase({ value, repeated: [] })).toMatchObject({ verdict });
});

it("a newcomer's attestation answered no leaves the cap of all three tiers", () => {
  const attestations = { ...newcomer.attestations, "HD21.LEADER.HEAD_NEWCOMER_EXEMPT": false };
  const answer = evaluateCase({ value: aCase("LEADER", { ...newcomer, attestations }), repeated: [] });
  expect(answer).toMatchObject({ ceiling: "COMPLETED", forced: false });
  expect(answer).toHaveProperty(
    "findings",
    expect.arrayContaining([
      { ruleId: "HD21.LEADER.HEAD_CAP", severity: "BLOCK", outcome: "FAILED", blocksTier: "GOOD" },
    ]),
  );
});

it("tells no verdict where no tier is proposed", () => {
  expect(evaluateCase({ value: aCase("ORG"), repeated: [] })).not.toHaveProperty("verdict");
  expect(evaluateCase({ value: aCase("ORG", {}, { proposedTier: null }), repeated: [] })).not.toHaveProperty("verdict");
});
