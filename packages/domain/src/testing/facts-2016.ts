import type { MemberFacts2016, OrganisationFacts2016, SubjectFacts2016 } from "../facts-2016.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import { tierCounts } from "./facts.ts";

// Subjects of 2016 for which everything is in order: a test names only the facts it is about.

export const anOrganisation2016 = (facts: Partial<OrganisationFacts2016> = {}): SubjectFacts2016 => ({
  regime: "POINTS_2016",
  subject: "ORG",
  facts: {
    kind: "GRASSROOTS_PARTY_ORGANIZATION",
    points: [37, 18, 14, 14, 9],
    subordinates: tierCounts({ GOOD: 5 }),
    collectiveExcellent: true,
    collectiveGood: true,
    meetingsRegular: true,
    ...facts,
  },
});

export const aCell2016 = (facts: Partial<OrganisationFacts2016> = {}): SubjectFacts2016 =>
  anOrganisation2016({ kind: "SUBORDINATE_PARTY_CELL", members: tierCounts({ GOOD: 10 }), ...facts });

/** 18 official members; a count left out of `votesFor` is 0. */
export const votes = (votesFor: Partial<Record<QualityTier, number>>, official = 18): MemberFacts2016["votes"] => ({
  official,
  for: { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0, ...votesFor },
});

export const aMember2016 = (facts: Partial<MemberFacts2016> = {}): SubjectFacts2016 => ({
  regime: "POINTS_2016",
  subject: "MEMBER",
  facts: {
    admittedOn: "2000-01-01",
    reviewCompleted: true,
    civilServantTier: "EXCELLENT",
    votes: votes({ EXCELLENT: 13 }),
    ...facts,
  },
});
