import fc from "fast-check";
import type { SubjectFacts2025, Tasks } from "../facts-2025.ts";
import { CollectiveConclusion } from "../vocabulary/conclusion.ts";
import { disciplineFormsMildestFirst } from "../vocabulary/peer.ts";
import { QualityTier } from "../vocabulary/tier.ts";
import { tierCounts } from "./facts.ts";

// Subjects of the regime of QĐ 366, near the borders of its numbers; `known` leaves a fact out now and then.

type Known = <T>(value: fc.Arbitrary<T>) => fc.Arbitrary<T | undefined>;

const rarely = fc.oneof({ arbitrary: fc.constant(false), weight: 14 }, { arbitrary: fc.constant(true), weight: 1 });
const mostly = fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, { arbitrary: fc.constant(false), weight: 1 });
const tier = fc.constantFrom(...Object.values(QualityTier));

const points = (known: Known) =>
  fc.record({
    common: known(fc.constantFrom(20, 29.99, 30, 30)),
    results: known(fc.constantFrom(19.99, 20, 29.99, 30, 39.99, 40, 49.5, 59.99, 60, 60.01, 70)),
  });

/** Consistent counts: done and failed within the assigned, late and exceeded within the done. */
const counts: fc.Arbitrary<Required<Tasks>> = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.constantFrom(0, 0, 0, 0, 1, 2, 4, 6), fc.nat(10), fc.nat(10), fc.nat(10))
  .map(([assigned, missing, late, exceeded, failed]) => {
    const done = Math.max(0, assigned - missing);
    return {
      assigned,
      done,
      late: late < 7 ? 0 : Math.min(done, late - 7),
      exceeded: Math.min(done, exceeded),
      failed: Math.min(assigned - done, failed),
    };
  });

const discipline = (known: Known) => ({
  form: fc.constantFrom(...disciplineFormsMildestFirst),
  dutyRelated: known(fc.boolean()),
  violatedElsewhere: fc.boolean(),
  violatedEarlier: rarely,
});

const attested = (...ids: readonly string[]) =>
  fc.record(Object.fromEntries(ids.map((id) => [`QD366.TIER.${id}`, fc.boolean()])), { requiredKeys: [] });

const common = (known: Known) => ({
  reviewCompleted: fc.constant(true),
  points: points(known),
  tasks: known(counts),
  qualityAttested: known(mostly),
  previousDefects: known(
    fc.constantFrom({ total: 0, remedied: 0 }, { total: 4, remedied: 4 }, { total: 4, remedied: 3 }),
  ),
  openComplaint: rarely,
  recheckRecorded: fc.boolean(),
});

const body = (known: Known) => ({
  ...common(known),
  foundedOn: fc.constant("2000-01-01"),
  disciplinedUnits: fc.constantFrom(0, 0, 0, 1),
  personDisciplines: fc.oneof(
    { arbitrary: fc.constant([]), weight: 3 },
    {
      arbitrary: fc.array(
        fc.record({
          ...discipline(known),
          withinCompetence: mostly,
          selfDetected: known(mostly),
          remedied: known(mostly),
        }),
        { maxLength: 2 },
      ),
      weight: 1,
    },
  ),
  conclusions: fc.oneof(
    { arbitrary: fc.constant([]), weight: 12 },
    { arbitrary: fc.constantFrom([CollectiveConclusion.DISUNITY]), weight: 1 },
  ),
  degradationConcluded: rarely,
  forceMajeure: fc.boolean(),
  attestations: attested("NOT_COMPLETED.COLLECTIVE_MITIGATION"),
});

const indicators = (known: Known) =>
  fc.option(fc.record({ assigned: fc.constant(5), missed: known(fc.constantFrom(0, 2, 5)) }), { nil: undefined });

const regime = "POINTS_2025" as const;

/** A subject of any kind. */
export const anySubject2025 = (known: Known): fc.Arbitrary<SubjectFacts2025> =>
  fc.oneof(
    fc
      .record({
        ...body(known),
        kind: fc.constantFrom("GRASSROOTS_PARTY_ORGANIZATION" as const, "COMMUNE_PARTY_ORGANIZATION" as const),
        subordinates: fc.constant(tierCounts({ GOOD: 5 })),
      })
      .map((facts) => ({ regime, subject: "ORG" as const, facts })),
    fc
      .record({ ...body(known), indicators: indicators(known), orgTier: known(tier) })
      .map((facts) => ({ regime, subject: "COLLECTIVE" as const, facts: facts as never })),
    fc
      .record({
        ...common(known),
        isHead: fc.boolean(),
        unitTasks: fc.array(counts, { maxLength: 2 }),
        indicators: indicators(known),
        units: fc.option(fc.record({ inCharge: fc.constant(8), lowest: known(fc.constantFrom(0, 4, 5)) }), {
          nil: undefined,
        }),
        confidence: fc.option(fc.record({ ballots: fc.constant(20), low: known(fc.constantFrom(0, 10, 11)) }), {
          nil: undefined,
        }),
        disciplines: fc.oneof(
          { arbitrary: fc.constant([]), weight: 5 },
          { arbitrary: fc.array(fc.record(discipline(known)), { maxLength: 1 }), weight: 1 },
        ),
        degradationConcluded: rarely,
        corruptionInScope: rarely,
        collectiveTier: known(tier),
        collectiveDecided: mostly,
        attestations: attested("NOT_COMPLETED.LEADER_MITIGATION"),
      })
      .map((facts) => ({ regime, subject: "LEADER" as const, facts: facts as never })),
    fc
      .record({
        ...common(known),
        admittedOn: fc.constant("2000-01-01"),
        isCivilServant: fc.constant(false),
        disciplines: fc.oneof(
          { arbitrary: fc.constant([]), weight: 5 },
          { arbitrary: fc.array(fc.record(discipline(known)), { maxLength: 1 }), weight: 1 },
        ),
        degradationConcluded: rarely,
        forbiddenActs: rarely,
        exampleBroken: rarely,
        attestations: attested("NOT_COMPLETED.INDIVIDUAL_MITIGATION"),
      })
      .map((facts) => ({ regime, subject: "MEMBER" as const, facts: facts as never })),
  );

export const allKnown: Known = (value) => value;
export const mostlyKnown: Known = (value) => fc.option(value, { nil: undefined, freq: 12 });
