import type {
  CollectiveFacts,
  LeaderFacts,
  MemberFacts,
  OrganisationFacts,
  SubjectFacts2019,
  TierCounts,
} from "../facts.ts";

// Subjects for which everything is in order: a test names only the facts it is about.

const nobody: TierCounts = { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0, NOT_RATED: 0, PENDING: 0 };

export const tierCounts = (counts: Partial<TierCounts>): TierCounts => ({ ...nobody, ...counts });

export const excellentForm01 = {
  "I.1": "EXCELLENT",
  "I.2": "EXCELLENT",
  "I.3": "GOOD",
  "I.4": "GOOD",
  "I.5": "GOOD",
  III: "GOOD",
} as const;

export const excellentForm02 = { "I.1": "GOOD", "I.2": "EXCELLENT", III: "GOOD" } as const;

export const anOrganisation = (facts: Partial<OrganisationFacts> = {}): SubjectFacts2019 => ({
  subject: "ORG",
  facts: {
    kind: "GRASSROOTS_PARTY_ORGANIZATION",
    foundedOn: "2000-01-01",
    reviewCompleted: true,
    levels: excellentForm01,
    subordinates: tierCounts({ GOOD: 10 }),
    targets: { assigned: 20, done: 20 },
    attestations: { "HD21.ORG.EXCELLENT.PROFILE": true },
    ...facts,
  },
});

export const aCell = (facts: Partial<OrganisationFacts> = {}): SubjectFacts2019 =>
  anOrganisation({ kind: "GRASSROOTS_PARTY_CELL", members: tierCounts({ GOOD: 10 }), ...facts });

export const aMember = (facts: Partial<MemberFacts> = {}): SubjectFacts2019 => ({
  subject: "MEMBER",
  facts: {
    admittedOn: "2000-01-01",
    reviewCompleted: true,
    levels: excellentForm02,
    isCivilServant: false,
    targets: { assigned: 20, done: 20 },
    attestations: { "HD21.MEMBER.EXCELLENT.PROFILE": true },
    ...facts,
  },
});

export const aCollective = (facts: Partial<CollectiveFacts> = {}): SubjectFacts2019 => ({
  subject: "COLLECTIVE",
  facts: {
    foundedOn: "2000-01-01",
    reviewCompleted: true,
    levels: excellentForm01,
    orgTier: "EXCELLENT",
    targets: { assigned: 20, done: 20, keyTargetsDonePct: 100 },
    attestations: { "HD21.COLLECTIVE.EXCELLENT.PROFILE": true },
    ...facts,
  },
});

export const aLeader = (facts: Partial<LeaderFacts> = {}): SubjectFacts2019 => ({
  subject: "LEADER",
  facts: { isHead: false, reviewCompleted: true, attestations: { "HD21.LEADER.CRITERIA": true }, ...facts },
});
