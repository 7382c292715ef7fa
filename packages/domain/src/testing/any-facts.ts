import fc from "fast-check";
import type { CollectiveFacts, LeaderFacts, MemberFacts, OrganisationFacts, TierCounts } from "../facts.ts";
import { CriterionLevel } from "../vocabulary/criterion-level.ts";
import { isCell } from "../vocabulary/organisation.ts";
import { disciplineFormsMildestFirst, PeerKind } from "../vocabulary/peer.ts";
import { QualityTier } from "../vocabulary/tier.ts";

// Subjects of any kind: mostly complete, sometimes with a fact left out, so that every outcome comes up.

const tier = fc.constantFrom(...Object.values(QualityTier));
const tierOrNotRated = fc.constantFrom(...Object.values(QualityTier), "NOT_RATED" as const);
const form = fc.constantFrom(...disciplineFormsMildestFirst);
const known = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 12 });
const rarely = fc.oneof({ arbitrary: fc.constant(false), weight: 12 }, { arbitrary: fc.constant(true), weight: 1 });
const few = fc.nat(12);

const levelsOf = (...boxes: readonly string[]) =>
  fc.record(Object.fromEntries(boxes.map((box) => [box, known(fc.constantFrom(...Object.values(CriterionLevel)))])));

const counts: fc.Arbitrary<TierCounts> = fc.record({
  EXCELLENT: few,
  GOOD: few,
  COMPLETED: few,
  NOT_COMPLETED: fc.nat(3),
  NOT_RATED: fc.nat(2),
  PENDING: fc.constant(0),
});

const form01 = levelsOf("I.1", "I.2", "I.3", "I.4", "I.5", "III");
const peer = fc.record({ kind: fc.constantFrom(...Object.values(PeerKind)), tier });
const targets = fc.record({ assigned: known(few), done: known(few), forceMajeure: rarely });
const discipline = fc.option(
  fc.record({ selfDetected: known(fc.boolean()), consequencesRemedied: known(fc.boolean()) }),
  {
    freq: 2,
  },
);
const attested = (ruleId: string) => fc.constantFrom({ [ruleId]: true }, { [ruleId]: false }, {});

/** An organisation of a kind every document of the regime rates. */
export const anyOrganisation: fc.Arbitrary<OrganisationFacts> = fc
  .record({
    kind: fc.constantFrom("GRASSROOTS_PARTY_ORGANIZATION" as const, "SUBORDINATE_PARTY_CELL" as const),
    foundedOn: fc.constant("2000-01-01"),
    reviewCompleted: fc.constant(true),
    levels: form01,
    below: counts,
    peers: fc.array(peer, { maxLength: 4 }),
    targets: known(targets),
    programmesPoor: rarely,
    discipline,
    attestations: attested("HD21.ORG.EXCELLENT.PROFILE"),
  })
  .map(({ below, ...facts }) => ({ ...facts, [isCell(facts.kind) ? "members" : "subordinates"]: below }));

export const anyMember: fc.Arbitrary<MemberFacts> = fc.record({
  admittedOn: fc.constant("2000-01-01"),
  reviewCompleted: fc.constant(true),
  levels: levelsOf("I.1", "I.2", "III"),
  isCivilServant: fc.boolean(),
  civilServantTier: tier,
  targets: known(targets),
  degradationConcluded: rarely,
  disciplines: fc.array(
    fc.record({
      form,
      effectiveOn: fc.constantFrom("2018-11-11", "2019-03-03"),
      violationId: fc.constantFrom("a", "b"),
      alreadyCounted: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  sickLeaveDays: fc.constantFrom(0, 89, 90, 200),
  attestations: attested("HD21.MEMBER.EXCELLENT.PROFILE"),
});

export const anyCollective: fc.Arbitrary<CollectiveFacts> = fc.record({
  foundedOn: fc.constant("2000-01-01"),
  reviewCompleted: fc.constant(true),
  levels: form01,
  orgTier: known(tierOrNotRated),
  personDisciplines: fc.array(fc.record({ form }), { maxLength: 2 }),
  discipline,
  disunityConcluded: rarely,
  degradationConcluded: rarely,
  targets: known(
    fc.record({
      assigned: known(few),
      done: known(few),
      keyTargetsDonePct: known(fc.constantFrom(0, 99.5, 100)),
      forceMajeure: rarely,
    }),
  ),
  attestations: attested("HD21.COLLECTIVE.EXCELLENT.PROFILE"),
});

export const anyLeader: fc.Arbitrary<LeaderFacts> = fc.record({
  isHead: fc.boolean(),
  reviewCompleted: fc.constant(true),
  orgTier: known(tierOrNotRated),
  collectiveTier: known(tierOrNotRated),
  agencyTier: known(tierOrNotRated),
  transferredInThisYear: fc.boolean(),
  attestations: fc.record({
    "HD21.LEADER.CRITERIA": fc.constant(true),
    "HD21.LEADER.HEAD_NEWCOMER_EXEMPT": fc.constantFrom(true, false),
    "CV54.REVIEW.CONTENT.89_90": fc.constant(true),
  }),
});
