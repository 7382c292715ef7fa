import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "./classify.ts";
import type { CriterionLevels, SubjectFacts2019 } from "./facts.ts";
import type { Verdict } from "./rule/verdict.ts";
import type { RuleSet2019 } from "./rule-sets/rule-set.ts";
import { ruleSetById } from "./rule-sets/rule-sets.ts";
import { anyCollective, anyLeader, anyMember, anyOrganisation } from "./testing/any-facts.ts";
import { CriterionLevel } from "./vocabulary/criterion-level.ts";
import { isTierAtLeast, lowestOf, type QualityTier } from "./vocabulary/tier.ts";

const documents = ["HD21", "CV54", "KH174", "CV04"];

function ruleSet(id: string): RuleSet2019 {
  const found = ruleSetById(id);
  if (found?.regime !== "TIERS_2019") throw new Error(id);
  return found;
}

const verdictOf = (id: string, subject: SubjectFacts2019): Verdict =>
  classify(ruleSet(id), id === "CV04" ? 2020 : 2019, subject);

const anySubject: fc.Arbitrary<SubjectFacts2019> = fc.oneof(
  anyOrganisation.map((facts) => ({ subject: "ORG" as const, facts })),
  anyMember.map((facts) => ({ subject: "MEMBER" as const, facts })),
  anyCollective.map((facts) => ({ subject: "COLLECTIVE" as const, facts })),
  anyLeader.map((facts) => ({ subject: "LEADER" as const, facts })),
);

/** What the verdict says, whatever the order it says it in. */
const told = ({ status, reason, forced, ceiling, findings }: Verdict) => ({
  status,
  reason,
  forced,
  ceiling,
  findings: findings.map(
    ({ ruleId, outcome, severity, blocksTier }) => `${ruleId} ${outcome} ${severity} ${blocksTier}`,
  ),
});

describe.each(documents)("under %s, for any facts", (id) => {
  it("raising a level never lowers the ceiling", () => {
    const levelled = fc.oneof(
      anyOrganisation.map((facts) => ({ subject: "ORG" as const, facts })),
      anyMember.map((facts) => ({ subject: "MEMBER" as const, facts })),
      anyCollective.map((facts) => ({ subject: "COLLECTIVE" as const, facts })),
    );
    fc.assert(
      fc.property(levelled, fc.nat(), (subject, at) => {
        const before = verdictOf(id, subject);
        const after = verdictOf(id, withLevels(subject, raised(subject.facts.levels ?? {}, at)));
        if (before.ceiling !== null) expect(isTierAtLeast(after.ceiling ?? "NOT_COMPLETED", before.ceiling)).toBe(true);
        expect(after.forced && !before.forced).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("the ceiling never exceeds a cap", () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const { ceiling } = verdictOf(id, subject);
        const cap = lowestOf(capsOf(subject));
        if (ceiling !== null && cap !== null) expect(isTierAtLeast(cap, ceiling)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("the order of facts never matters", () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        expect(told(verdictOf(id, reordered(subject)))).toEqual(told(verdictOf(id, subject)));
      }),
      { numRuns: 400 },
    );
  });

  it("what is forced is at the lowest, and nothing below the ceiling is refused", () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const { forced, ceiling } = verdictOf(id, subject);
        if (forced) expect(ceiling).toBe("NOT_COMPLETED");
        const lowest = classify(ruleSet(id), id === "CV04" ? 2020 : 2019, subject, "NOT_COMPLETED");
        if (ceiling !== null) expect(lowest.proposal).toBe("ACCEPTED");
      }),
      { numRuns: 400 },
    );
  });
});

const levels = Object.values(CriterionLevel);

/** One box, whichever is there, at a higher level. */
function raised(before: CriterionLevels, at: number): CriterionLevels {
  const boxes = Object.keys(before).filter((box) => before[box] !== undefined);
  const box = boxes[at % Math.max(boxes.length, 1)];
  if (box === undefined) return before;
  const level = before[box] ?? "EXCELLENT";
  return { ...before, [box]: levels[Math.max(levels.indexOf(level) - 1, 0)] };
}

const withLevels = (subject: SubjectFacts2019, raisedLevels: CriterionLevels): SubjectFacts2019 =>
  ({ ...subject, facts: { ...subject.facts, levels: raisedLevels } }) as SubjectFacts2019;

/** The tiers that may not be exceeded, straight from the clauses. */
function capsOf({ subject, facts }: SubjectFacts2019): readonly QualityTier[] {
  const rated = (...tiers: readonly (QualityTier | "NOT_RATED" | undefined)[]) =>
    tiers.filter((tier) => tier !== undefined && tier !== "NOT_RATED");
  if (subject === "MEMBER") return (facts.sickLeaveDays ?? 0) >= 90 ? ["COMPLETED"] : [];
  if (subject === "COLLECTIVE") return rated(facts.orgTier);
  if (subject !== "LEADER" || !facts.isHead) return [];
  const exempt = facts.transferredInThisYear && facts.attestations?.["HD21.LEADER.HEAD_NEWCOMER_EXEMPT"] !== false;
  return exempt ? rated(facts.collectiveTier) : rated(facts.orgTier, facts.collectiveTier, facts.agencyTier);
}

/** Lists backwards, keys backwards, at every depth. */
function reordered<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reordered).toReversed() as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reordered(part)]),
  ) as T;
}
