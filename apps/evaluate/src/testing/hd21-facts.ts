/** Facts of one subject each with everything in order: the ceiling is EXCELLENT and there is nothing to tell. */

const levelsOfForm01 = {
  "I.1": "EXCELLENT",
  "I.2": "EXCELLENT",
  "I.3": "GOOD",
  "I.4": "GOOD",
  "I.5": "GOOD",
  III: "GOOD",
};

const base = {
  ORG: {
    kind: "GRASSROOTS_PARTY_ORGANIZATION",
    foundedOn: "2000-01-01",
    reviewCompleted: true,
    levels: levelsOfForm01,
    targets: { assigned: 20, done: 20 },
    attestations: { "HD21.ORG.EXCELLENT.PROFILE": true },
    subordinates: { GOOD: 10 },
  },
  MEMBER: {
    admittedOn: "2000-01-01",
    reviewCompleted: true,
    levels: { "I.1": "GOOD", "I.2": "EXCELLENT", III: "GOOD" },
    isCivilServant: false,
    targets: { assigned: 20, done: 20 },
    attestations: { "HD21.MEMBER.EXCELLENT.PROFILE": true },
  },
  COLLECTIVE: {
    foundedOn: "2000-01-01",
    reviewCompleted: true,
    levels: levelsOfForm01,
    orgTier: "EXCELLENT",
    targets: { assigned: 20, done: 20, keyTargetsDonePct: 100 },
    attestations: { "HD21.COLLECTIVE.EXCELLENT.PROFILE": true },
  },
  LEADER: { isHead: true, reviewCompleted: true, attestations: { "HD21.LEADER.CRITERIA": true } },
};

export type Subject = keyof typeof base;
export type FactChanges = Readonly<Record<string, unknown>>;

/** A subject case of 2019 with everything in order but for these facts (undefined: left out) and these outer keys. */
export const aCase = (subject: Subject, changes: FactChanges = {}, outer: FactChanges = {}): FactChanges => ({
  id: "x",
  type: "subject",
  ruleSet: "HD21",
  year: 2019,
  subject,
  facts: { ...base[subject], ...changes },
  ...outer,
});

/** A chi bộ cơ sở with these members. */
export const aCell = (members: FactChanges, changes: FactChanges = {}): FactChanges =>
  aCase("ORG", { kind: "GRASSROOTS_PARTY_CELL", subordinates: undefined, members, ...changes });

export const levels01 = (changes: FactChanges): FactChanges => ({ levels: { ...levelsOfForm01, ...changes } });
export const levels02 = (changes: FactChanges): FactChanges => ({ levels: { ...base.MEMBER.levels, ...changes } });
