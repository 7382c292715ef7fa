import { expect, it } from "vitest";
import { ruleById } from "../rules.ts";
import { SubjectKind } from "../vocabulary/subject.ts";
import { dependenciesOf } from "./dependencies.ts";

it.each([
  ["MEMBER", ["MEMBER_SHARE CELL ORG", "QUOTA QUOTA_SCOPE MEMBER"]],
  [
    "ORG",
    [
      "SUBORDINATE_SHARE PARENT ORG",
      "COLLECTIVE_CAP COLLECTIVES COLLECTIVE",
      "HEAD_CAP_BY_ORG HEADS LEADER",
      "QUOTA QUOTA_SCOPE ORG",
    ],
  ],
  [
    "COLLECTIVE",
    ["HEAD_CAP_BY_COLLECTIVE HEADS LEADER", "DECIDED_BEFORE SEATS LEADER", "QUOTA QUOTA_SCOPE COLLECTIVE"],
  ],
  ["LEADER", ["DECIDED_BEFORE HEADS LEADER", "QUOTA QUOTA_SCOPE LEADER"]],
] as const)("what rests on a classification of %s: %j", (subject, expected) =>
  expect(dependenciesOf(subject).map(({ kind, place, dependent }) => `${kind} ${place} ${dependent}`)).toEqual(
    expected,
  ),
);

it.each([
  ["TIERS_2019", "HD21."],
  ["POINTS_2025", "QD366."],
] as const)(
  "%s: every rule that reads the tier there is a rule of that subject and of these rules",
  (regime, document) => {
    for (const subject of Object.values(SubjectKind)) {
      for (const { readBy, dependent } of dependenciesOf(subject, regime)) {
        for (const id of readBy) {
          expect(ruleById(id)?.subjects).toContain(dependent);
          expect(id.startsWith(document)).toBe(true);
        }
      }
    }
  },
);

it("QĐ 366, Điều 12, khoản 2: its organisation and the collectives above wait for a collective", () => {
  const waiting = dependenciesOf("COLLECTIVE", "POINTS_2025").map(({ place, dependent }) => `${place} ${dependent}`);
  expect(waiting).toEqual(expect.arrayContaining(["PARENT COLLECTIVE", "ORGANISATION ORG"]));
});
