import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find } from "../rule/find.ts";
import { aCell, aCollective, aLeader, tierCounts } from "../testing/facts.ts";
import { under2019 } from "../testing/verdicts.ts";
import { tiersHighestFirst } from "../vocabulary/tier.ts";
import { cascade, newlyRefusing, refusing } from "./recheck.ts";

const cellOf = (good: number, completed: number) =>
  under2019(aCell({ members: tierCounts({ GOOD: good, COMPLETED: completed }) }));

describe("a cell of ten decided at the top tier (rules.md, example 57)", () => {
  const before = cellOf(8, 2);
  const after = cellOf(7, 3);

  it("no longer holds its share when one of the good is re-rated", () => {
    expect(refusing(before, "EXCELLENT")).toEqual([]);
    expect(newlyRefusing("EXCELLENT", before, after).map(({ ruleId }) => ruleId)).toEqual([
      "HD21.ORG.EXCELLENT.MEMBER_SHARE",
    ]);
  });

  it("gets the flag with its reason", () => {
    const finding = find(cascade, { tier: "EXCELLENT", before, after }, null);
    expect(finding).toMatchObject({ ruleId: "HD21.RERATE.CASCADE", outcome: "WARNING", severity: "WARN" });
    expect(finding.facts.map(({ name }) => name)).toContain("reasons.HD21.ORG.EXCELLENT.MEMBER_SHARE");
  });

  it("would have kept a lower tier", () =>
    expect(find(cascade, { tier: "GOOD", before, after }, null).outcome).toBe("PASSED"));
});

it("what failed before is not news", () => expect(newlyRefusing("EXCELLENT", cellOf(7, 3), cellOf(6, 4))).toEqual([]));

it("a forced fact stands against every tier but the lowest", () => {
  const forced = under2019(aCell({ members: tierCounts({ GOOD: 7, NOT_COMPLETED: 3 }) }));
  expect(newlyRefusing("COMPLETED", cellOf(10, 0), forced).map(({ ruleId }) => ruleId)).toContain(
    "HD21.ORG.NOT_COMPLETED.MEMBER_SHARE",
  );
  expect(newlyRefusing("NOT_COMPLETED", cellOf(10, 0), forced)).toEqual([]);
});

it("an attestation that is open again is no reason yet", () => {
  const open = under2019(aCell({ attestations: {} }));
  expect(newlyRefusing("EXCELLENT", under2019(aCell()), open)).toEqual([]);
});

it("a gate that closes is a reason", () => {
  const open = under2019(aCell());
  const closed = under2019(aCell({ members: tierCounts({ GOOD: 9, PENDING: 1 }) }));
  expect(newlyRefusing("GOOD", open, closed).map(({ ruleId }) => ruleId)).toEqual(["HD21.ORDER.LOWER_FIRST"]);
});

it.each([
  [
    "a collective above its organisation",
    aCollective({ orgTier: "GOOD" }),
    aCollective(),
    "HD21.COLLECTIVE.CAP_BY_ORG",
  ],
  [
    "a head above the organisation",
    aLeader({ isHead: true, orgTier: "GOOD", collectiveTier: "EXCELLENT", agencyTier: "EXCELLENT" }),
    aLeader({ isHead: true, orgTier: "EXCELLENT", collectiveTier: "EXCELLENT", agencyTier: "EXCELLENT" }),
    "HD21.LEADER.HEAD_CAP",
  ],
])("%s", (_case, now, then, ruleId) =>
  expect(newlyRefusing("EXCELLENT", under2019(then), under2019(now)).map((finding) => finding.ruleId)).toEqual([
    ruleId,
  ]),
);

it("nothing is new where nothing changed, and only a tier above the ceiling has something against it", () => {
  fc.assert(
    fc.property(fc.nat(10), fc.nat(10), fc.constantFrom(...tiersHighestFirst), (good, completed, tier) => {
      const verdict = cellOf(good, completed);
      expect(newlyRefusing(tier, verdict, verdict)).toEqual([]);
      const isOpen =
        verdict.ceiling !== null && tiersHighestFirst.indexOf(verdict.ceiling) <= tiersHighestFirst.indexOf(tier);
      expect(refusing(verdict, tier).length === 0).toBe(isOpen);
    }),
  );
});
