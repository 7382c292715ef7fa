import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBallot } from "../testing/procedures.ts";
import { type BallotDemands, ballotFaults, isOverThreshold } from "./ballot.ts";

const nothing: BallotDemands = { bodies: undefined, secret: false, threshold: null, tier: null };

describe("a ballot record", () => {
  it.each([
    [{}, {}, []],
    [{ secret: false }, {}, []],
    [{ secret: false }, { secret: true }, ["NOT_SECRET"]],
    [{}, { bodies: ["PARTY_CELL"] }, ["OTHER_BODY"]],
    [{ present: 15 }, {}, []],
    [{ present: 16 }, {}, ["MORE_PRESENT_THAN_ELIGIBLE"]],
    [{ votes: { GOOD: 15 } }, {}, ["MORE_VOTES_THAN_PRESENT"]],
    [{ votes: { GOOD: -1 } }, {}, ["NOT_A_COUNT"]],
    [{ votes: { GOOD: 1.5 } }, {}, ["NOT_A_COUNT"]],
    [{ votes: { GOOD: 11 } }, { threshold: "OVER_HALF", tier: "GOOD" }, []],
    [{ votes: { GOOD: 7 } }, { threshold: "OVER_HALF", tier: "GOOD" }, ["BELOW_THRESHOLD"]],
    [{ votes: { GOOD: 7 } }, { threshold: "OVER_HALF", tier: null }, []],
    [{ secret: false, present: 16 }, { secret: true }, ["NOT_SECRET", "MORE_PRESENT_THAN_ELIGIBLE"]],
  ] as const)("%j under %j: %j", (ballot, demands, faults) =>
    expect(ballotFaults(aBallot(ballot), { ...nothing, ...demands })).toEqual(faults),
  );

  it("must be there", () => expect(ballotFaults(undefined, nothing)).toEqual(["NO_RECORD"]));
});

describe("«trên 2/3», «trên 1/2»", () => {
  it.each([
    [10, 15, "OVER_TWO_THIRDS", false],
    [11, 15, "OVER_TWO_THIRDS", true],
    [7, 14, "OVER_HALF", false],
    [8, 14, "OVER_HALF", true],
    [0, 0, "OVER_HALF", false],
  ] as const)("%i of %i is %s: %s", (votes, eligible, threshold, over) =>
    expect(isOverThreshold(votes, eligible, threshold)).toBe(over),
  );

  it("one vote more never takes the majority away, and all are always one", () => {
    const threshold = fc.constantFrom("OVER_HALF", "OVER_TWO_THIRDS" as const);
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), threshold, (votes, eligible, share) => {
        if (isOverThreshold(votes, eligible, share)) expect(isOverThreshold(votes + 1, eligible, share)).toBe(true);
        expect(isOverThreshold(eligible, eligible, share)).toBe(true);
      }),
    );
  });
});
