import { expect, it } from "vitest";
import {
  attestableIds,
  attestationIds,
  collectiveKindsOf,
  criteriaOf,
  organisationKindsOf,
  scoreGroupsOf,
  subjectsOf,
} from "./catalogue.ts";
import { hd21 } from "./rule-sets/hd21.ts";
import { kh57 } from "./rule-sets/kh57.ts";
import { notHeld } from "./rule-sets/not-held.ts";
import { qd366 } from "./rule-sets/qd366.ts";
import { covers, ruleSetById } from "./rule-sets/rule-sets.ts";

it.each([
  ["ORG", ["HD21.ORG.EXCELLENT.PROFILE"]],
  ["MEMBER", ["HD21.MEMBER.EXCELLENT.PROFILE"]],
  ["COLLECTIVE", ["HD21.COLLECTIVE.EXCELLENT.PROFILE"]],
  ["LEADER", ["HD21.LEADER.CRITERIA", "HD21.LEADER.HEAD_NEWCOMER_EXEMPT"]],
] as const)("attestations of %s: %j", (subject, ids) => expect(attestationIds(hd21, subject)).toEqual(ids));

it("what somebody may have to answer of a member, in the order of the rules", () =>
  expect(attestableIds(hd21, "MEMBER")).toEqual(["HD21.ELIG.MEMBER.MATERNITY", "HD21.MEMBER.EXCELLENT.PROFILE"]));

it.each([
  ["ORG", ["I.1", "I.2", "I.3", "I.4", "I.5", "III"]],
  ["COLLECTIVE", ["I.1", "I.2", "I.3", "I.4", "I.5", "III"]],
  ["MEMBER", ["I.1", "I.2", "III"]],
  ["LEADER", []],
] as const)("boxes of %s: %j", (subject, boxes) =>
  expect(criteriaOf(hd21, subject).map(({ box }) => box)).toEqual(boxes),
);

it("rates five kinds of organisation and four kinds of subject", () => {
  expect(organisationKindsOf(hd21)).toHaveLength(5);
  expect(organisationKindsOf(hd21)).not.toContain("PROVINCIAL_PARTY_ORGANIZATION");
  expect(subjectsOf(hd21)).toEqual(["ORG", "MEMBER", "COLLECTIVE", "LEADER"]);
});

it("rates the collectives its guidance names, and none where it names none", () => {
  expect(collectiveKindsOf(hd21)).toContain("ADVISORY_BODY_LEADERSHIP");
  expect(collectiveKindsOf(hd21)).not.toContain("COMMUNE_STANDING_COMMITTEE");
  expect(collectiveKindsOf(qd366)).toContain("COMMUNE_STANDING_COMMITTEE");
  expect([kh57, notHeld].flatMap(collectiveKindsOf)).toEqual([]);
});

it("the 2016 regime asks points instead of levels, and no attestation beside its facts", () => {
  expect(scoreGroupsOf(kh57, "ORG").map(({ field }) => field)).toEqual(["p1", "p2", "p3", "p4", "p5"]);
  expect(scoreGroupsOf(kh57, "MEMBER")).toEqual([]);
  expect(scoreGroupsOf(hd21, "ORG")).toEqual([]);
  expect(criteriaOf(kh57, "ORG")).toEqual([]);
  expect(attestationIds(kh57, "ORG")).toEqual([]);
  expect(organisationKindsOf(kh57)).toEqual(["GRASSROOTS_PARTY_ORGANIZATION", "SUBORDINATE_PARTY_CELL"]);
  expect(subjectsOf(kh57)).toEqual(["ORG", "MEMBER"]);
});

it("a year whose rules are not held asks nothing", () => {
  expect(attestationIds(notHeld, "ORG")).toEqual([]);
  expect(criteriaOf(notHeld, "ORG")).toEqual([]);
});

it("knows its documents and their years", () => {
  expect(ruleSetById("HD21")).toBe(hd21);
  expect(ruleSetById("HD99")).toBeUndefined();
  expect([2018, 2019, 2030].map((year) => covers(hd21, year))).toEqual([false, true, true]);
  expect([2018, 2019].map((year) => covers(notHeld, year))).toEqual([true, false]);
});
