import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SubjectFacts2025 } from "../facts-2025.ts";
import type { Verdict } from "../rule/verdict.ts";
import { qd366 } from "../rule-sets/qd366.ts";
import { allKnown, anySubject2025, mostlyKnown } from "../testing/any-facts-2025.ts";
import { classifiedAgain, type SecondReading } from "../testing/classify-2025.ts";
import { qd366With, under2025 } from "../testing/verdicts-2025.ts";
import { isTierAtLeast, tiersHighestFirst } from "../vocabulary/tier.ts";

function reading({ status, forced, ceiling, findings }: Verdict): SecondReading | string {
  if (status === "BLOCKED") return "BLOCKED";
  if (forced) return "FORCED";
  const isReferred = findings.some(({ ruleId, outcome }) => ruleId === "QD366.TIER.GAP" && outcome === "UNANSWERED");
  return isReferred ? "REFERRED" : (ceiling ?? "NONE");
}

const told = ({ status, forced, ceiling, findings }: Verdict) => ({
  status,
  forced,
  ceiling,
  findings: findings.map(
    ({ ruleId, outcome, severity, blocksTier }) => `${ruleId} ${outcome} ${severity} ${blocksTier}`,
  ),
});

describe("for any facts under QĐ 366", () => {
  const known = anySubject2025(allKnown);
  const any = anySubject2025(mostlyKnown);

  it("the tier is that of the pseudo-code, read a second time", () => {
    fc.assert(
      fc.property(known, (subject) => {
        expect(reading(under2025(subject))).toBe(classifiedAgain(subject));
      }),
      { numRuns: 8000 },
    );
  });

  it("a higher score never lowers the ceiling", () => {
    fc.assert(
      fc.property(
        any,
        fc.constantFrom("common", "results"),
        fc.constantFrom(0.01, 1, 10, 40),
        (subject, group, more) => {
          const before = under2025(subject);
          const after = under2025(withMorePoints(subject, group as "common" | "results", more));
          if (before.ceiling !== null)
            expect(isTierAtLeast(after.ceiling ?? "NOT_COMPLETED", before.ceiling)).toBe(true);
          expect(after.forced && !before.forced).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("the ceiling never exceeds a cap a board's document sets", () => {
    const strict = qd366With({
      leader: { ...qd366.parameters.leader, headCap: "BLOCK" },
      collective: { ...qd366.parameters.collective, capByOrg: "BLOCK" },
    });
    fc.assert(
      fc.property(any, (subject) => {
        const { ceiling } = under2025(subject, undefined, strict);
        const cap = capOf(subject);
        if (ceiling !== null && cap !== undefined) expect(isTierAtLeast(cap, ceiling)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("the order of facts never matters", () => {
    fc.assert(
      fc.property(any, (subject) => {
        expect(told(under2025(reordered(subject)))).toEqual(told(under2025(subject)));
      }),
      { numRuns: 1000 },
    );
  });

  it("what is forced is at the lowest, and nothing below the ceiling is refused", () => {
    fc.assert(
      fc.property(any, (subject) => {
        const { forced, ceiling } = under2025(subject);
        if (forced) expect(ceiling).toBe("NOT_COMPLETED");
        if (ceiling !== null) expect(under2025(subject, "NOT_COMPLETED").proposal).not.toBe("REFUSED");
      }),
      { numRuns: 1000 },
    );
  });

  it("what is not known never forces, and leaves no tier that knowing it would close", () => {
    fc.assert(
      fc.property(known, fc.nat(), (subject, at) => {
        const without = under2025(leftOut(subject, at));
        const complete = under2025(subject);
        if (without.forced) expect(complete.forced || complete.status === "BLOCKED").toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("a rule whose text is not held never refuses", () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...tiersHighestFirst), (subject, proposed) => {
        for (const { certainty, severity, outcome } of under2025(subject, proposed).findings)
          if (certainty === "MISSING") {
            expect(severity).not.toBe("BLOCK");
            expect(outcome).not.toBe("UNKNOWN");
          }
      }),
      { numRuns: 1000 },
    );
  });
});

function withMorePoints(subject: SubjectFacts2025, group: "common" | "results", more: number): SubjectFacts2025 {
  const { points } = subject.facts;
  const before = points?.[group];
  if (before === undefined) return subject;
  const most = group === "common" ? 30 : 70;
  const raised = Math.max(before, Math.min(most, Math.round(100 * (before + more)) / 100));
  return { ...subject, facts: { ...subject.facts, points: { ...points, [group]: raised } } } as SubjectFacts2025;
}

function capOf(subject: SubjectFacts2025) {
  const tier =
    subject.subject === "COLLECTIVE"
      ? subject.facts.orgTier
      : subject.subject === "LEADER" && subject.facts.isHead
        ? subject.facts.collectiveTier
        : undefined;
  return tier === "NOT_RATED" ? undefined : tier;
}

/** The same subject without one of its facts that are asked for. */
function leftOut(subject: SubjectFacts2025, at: number): SubjectFacts2025 {
  const names = ["points", "tasks", "qualityAttested", "previousDefects"];
  const name = names[at % names.length] ?? "points";
  return { ...subject, facts: { ...subject.facts, [name]: undefined } } as SubjectFacts2025;
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
