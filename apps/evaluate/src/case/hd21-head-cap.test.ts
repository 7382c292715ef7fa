import fc from "fast-check";
import { expect, it } from "vitest";
import { aCase } from "../testing/hd21-facts.ts";
import { evaluateCase } from "./evaluate-case.ts";

// The leader's ceiling and verdict worked out a second time, from the words of case-format alone: ranks, 0 is EXCELLENT.

const tiers = ["EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"];
const [criteria, newcomer] = ["HD21.LEADER.CRITERIA", "HD21.LEADER.HEAD_NEWCOMER_EXEMPT"] as const;
const maybeTier = fc.constantFrom(...tiers, "NOT_RATED", null);
const maybe = fc.constantFrom(true, false, null);
const leader = fc.record({
  isHead: fc.boolean(),
  orgTier: maybeTier,
  collectiveTier: maybeTier,
  agencyTier: maybeTier,
  transferredInThisYear: fc.boolean(),
  attestations: fc.record({ [criteria]: maybe, [newcomer]: maybe }),
});
type Leader = typeof leader extends fc.Arbitrary<infer T> ? T : never;

/** NOT_RATED and "there is none" have rank −1. */
const lowest = (...caps: readonly (string | null)[]): number =>
  Math.max(0, ...caps.map((cap) => tiers.indexOf(cap ?? "")));

function ceilingRank(facts: Leader, openAnsweredYes: boolean): number {
  const { isHead, transferredInThisYear, orgTier, collectiveTier, agencyTier, attestations } = facts;
  if (!(attestations[criteria] ?? openAnsweredYes)) return tiers.length - 1;
  if (!isHead) return 0;
  const isExempt = transferredInThisYear && (attestations[newcomer] ?? openAnsweredYes);
  return isExempt ? lowest(collectiveTier) : lowest(orgTier, collectiveTier, agencyTier);
}

function verdictOf(facts: Leader, proposed: number): string {
  if (proposed < ceilingRank(facts, true)) return "REFUSED";
  return proposed < ceilingRank(facts, false) ? "NEEDS_ATTESTATION" : "ACCEPTED";
}

it("is capped by what the leader heads, as far as the attestations say", () => {
  fc.assert(
    fc.property(leader, fc.nat({ max: 3 }), (facts, proposed) => {
      const value = aCase("LEADER", facts, { proposedTier: tiers[proposed] });
      expect(evaluateCase({ value, repeated: [] })).toMatchObject({
        status: "RATEABLE",
        forced: false,
        ceiling: tiers[ceilingRank(facts, true)],
        verdict: verdictOf(facts, proposed),
      });
    }),
    { numRuns: 1000 },
  );
});
