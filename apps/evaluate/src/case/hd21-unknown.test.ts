import fc from "fast-check";
import { expect, it } from "vitest";
import { aCase, type FactChanges, type Subject } from "../testing/hd21-facts.ts";
import type { SubjectAnswer } from "./answer.ts";
import { evaluateCase } from "./evaluate-case.ts";

// «A rule is UNKNOWN only where the missing fact could change its answer»: leave one fact out, put every value it could
// have in its place, and see whether the rules that did not depend on it are told alike.

const tiers = ["EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"];
const level = fc.constantFrom("EXCELLENT", "EXCELLENT", "GOOD", "GOOD", "AVERAGE", "POOR");
const few = fc.nat({ max: 4 });
const boxes = (...names: readonly string[]) => fc.record(Object.fromEntries(names.map((name) => [name, level])));
const form01 = boxes("I.1", "I.2", "I.3", "I.4", "I.5", "III");
const discipline = fc.record({ selfDetected: fc.boolean(), consequencesRemedied: fc.boolean() });
const counts = fc.record({ GOOD: few, COMPLETED: few, NOT_COMPLETED: few });

const factsOf: Readonly<Record<Exclude<Subject, "LEADER">, fc.Arbitrary<FactChanges>>> = {
  ORG: fc.record({
    levels: form01,
    subordinates: counts,
    discipline,
    targets: fc.record({ assigned: few, done: few, forceMajeure: fc.boolean() }),
  }),
  MEMBER: fc.record({ levels: boxes("I.1", "I.2", "III"), targets: fc.record({ assigned: few, done: few }) }),
  COLLECTIVE: fc.record({
    levels: form01,
    discipline,
    orgTier: fc.record({ is: fc.constantFrom(...tiers, "NOT_RATED") }),
    targets: fc.record({
      assigned: few,
      done: few,
      keyTargetsDonePct: fc.constantFrom(0, 99.9, 100, 120),
      forceMajeure: fc.boolean(),
    }),
  }),
};

const completions: Readonly<Record<string, readonly unknown[]>> = {
  assigned: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  done: [0, 1, 2, 3, 4],
  keyTargetsDonePct: [0, 99.9, 100, 120],
  selfDetected: [true, false],
  consequencesRemedied: [true, false],
  is: [...tiers, "NOT_RATED"],
};
const levels = ["EXCELLENT", "GOOD", "AVERAGE", "POOR"];

const answer = (subject: Subject, facts: FactChanges): SubjectAnswer => {
  const { orgTier, ...others } = facts as { orgTier?: { is: unknown } };
  const value = aCase(subject, orgTier === undefined ? others : { ...others, orgTier: orgTier.is });
  return evaluateCase({ value, repeated: [] }) as SubjectAnswer;
};

/** The free warnings say nothing about a tier. */
const outcomes = ({ findings }: SubjectAnswer): ReadonlyMap<string, string> =>
  new Map(findings.filter(({ blocksTier }) => blocksTier !== null).map(({ ruleId, outcome }) => [ruleId, outcome]));

function expectUnknownOnlyWhereItMatters(subject: Subject, facts: FactChanges, group: string, fact: string): void {
  const putting = (value: unknown) => ({ ...facts, [group]: { ...(facts[group] as object), [fact]: value } });
  const without = answer(subject, putting(undefined));
  const completed = (completions[fact] ?? levels).map((value) => answer(subject, putting(value)));

  const ruleIds = new Set([without, ...completed].flatMap((told) => [...outcomes(told).keys()]));
  for (const ruleId of ruleIds) {
    const possible = new Set(completed.map((told) => outcomes(told).get(ruleId)));
    const [only] = possible;
    expect([ruleId, outcomes(without).get(ruleId)]).toEqual([ruleId, possible.size === 1 ? only : "UNKNOWN"]);
  }
  if (without.forced) expect(completed.every(({ forced }) => forced)).toBe(true);
  expect(tiers.indexOf(String(without.ceiling))).toBeGreaterThanOrEqual(
    Math.max(...completed.map(({ ceiling }) => tiers.indexOf(String(ceiling)))),
  );
}

it.each(Object.entries(factsOf))(
  "%s: a rule is unknown exactly where the missing fact decides it",
  (subject, facts) => {
    const spot = facts.chain((given) =>
      fc.constantFrom(...Object.keys(given).filter((key) => key !== "subordinates")).chain((group) => {
        const known = Object.keys(given[group] as object).filter((key) => key !== "forceMajeure");
        return fc.constantFrom(...known).map((fact) => ({ given, group, fact }));
      }),
    );
    fc.assert(
      fc.property(spot, ({ given, group, fact }) =>
        expectUnknownOnlyWhereItMatters(subject as Subject, given, group, fact),
      ),
      { numRuns: 400 },
    );
  },
);
