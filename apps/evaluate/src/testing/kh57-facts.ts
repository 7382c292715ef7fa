import type { FactChanges } from "./hd21-facts.ts";

/** Facts of 2016 with everything in order: the ceiling is the top tier. */
const base = {
  ORG: {
    kind: "GRASSROOTS_PARTY_ORGANIZATION",
    points: [37, 18, 14, 14, 9],
    subordinates: { GOOD: 5 },
    collectiveExcellent: true,
    collectiveGood: true,
    meetingsRegular: true,
  },
  MEMBER: {
    admittedOn: "2000-01-01",
    reviewCompleted: true,
    civilServantTier: "EXCELLENT",
    votes: { official: 18, for: { EXCELLENT: 13 } },
  },
};

export type Subject2016 = keyof typeof base;

/** A subject case of KH 57 with everything in order but for these facts (undefined: left out) and these outer keys. */
export const aCase2016 = (subject: Subject2016, changes: FactChanges = {}, outer: FactChanges = {}): FactChanges => ({
  id: "x",
  type: "subject",
  ruleSet: "KH57",
  year: 2016,
  subject,
  facts: { ...base[subject], ...changes },
  ...outer,
});

/** A chi bộ with these members. */
export const aCell2016 = (members: FactChanges, changes: FactChanges = {}): FactChanges =>
  aCase2016("ORG", { kind: "SUBORDINATE_PARTY_CELL", subordinates: undefined, members, ...changes });
