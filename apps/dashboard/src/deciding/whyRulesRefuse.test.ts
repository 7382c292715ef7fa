import { expect, it } from "vitest";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import { aFinding } from "../testing/aFinding.ts";
import type { Told } from "../view/rulesTold.ts";
import { aCandidate, aQuota } from "./sampleScope.ts";
import { whyRulesRefuse } from "./whyRulesRefuse.ts";

const an = aCandidate();
const binh = aCandidate({ id: "2", subjectName: "Trần Thị Bình" });
const scope = { nodes: [an, binh], total: 2 };
const beyond = aQuota({ excellent: 2, maxGoodOnly: 1, maxGoodAndAbove: 1, pending: 0, status: "EXCEEDED" });
const points = aFinding({ outcome: "FAILED" });

const trial = (quota: QuotaUse | null, ...tried: Told["tried"][]) => ({
  quota,
  resultOf: (id: string) => tried.find((one) => one.id === id),
});
const refused: Told["tried"] = {
  id: "2",
  proposal: "REFUSED",
  isBarred: true,
  leftToAuthority: false,
  against: [points],
};

it("names the first whose tier a rule refuses, of how many", () =>
  expect(whyRulesRefuse(scope, [an, binh], trial(beyond, refused))).toEqual({
    why: "againstRules",
    count: 1,
    name: "Trần Thị Bình",
    rule: points,
  }));

it("an attestation that is open is in the way too; what is left to the authority is not", () => {
  const waits = { ...refused, proposal: "NEEDS_ATTESTATION" as const, isBarred: false };
  const left = { ...refused, isBarred: false, leftToAuthority: true };
  expect(whyRulesRefuse(scope, [binh], trial(null, waits))?.why).toBe("againstRules");
  expect(whyRulesRefuse(scope, [binh], trial(null, left))).toBeNull();
});

it("tells how many places are beyond the quota where the whole scope is decided", () =>
  expect(whyRulesRefuse(scope, [an, binh], trial(beyond))).toMatchObject({ why: "beyondQuota", over: 1 }));

it.each([
  ["while somebody of it stays open", [an], scope, beyond],
  ["where more are in the scope than are shown", [an, binh], { ...scope, total: 1_200 }, beyond],
  ["within it", [an, binh], scope, aQuota({ excellent: 1, maxGoodOnly: 1, pending: 0 })],
  [
    "where a small base is tolerated (QD366.QUOTA.SMALL_BASE)",
    [an, binh],
    scope,
    { ...beyond, status: "OK_ONLY_IF_SMALL_BASE" as const },
  ],
  [
    "where the base is those at GOOD and above",
    [an, binh],
    scope,
    { ...beyond, base: "GOOD_AND_ABOVE" as const, maxGoodAndAbove: 2 },
  ],
])("a quota refuses nothing %s", (_name, rows, of, quota) => expect(whyRulesRefuse(of, rows, trial(quota))).toBeNull());
