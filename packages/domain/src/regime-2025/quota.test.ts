import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotaParameters } from "../quota-parameters.ts";
import { quotaUse } from "../rating/quota.ts";
import type { QuotaUse } from "../rating/quota-use.ts";
import { qd366 } from "../rule-sets/qd366.ts";
import type { RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import { aMember2025 } from "../testing/facts-2025.ts";
import { qd366With, under2025 } from "../testing/verdicts-2025.ts";
import { isOutstandingPct } from "./quota.ts";

function use(excellent: number, good: number, decided: number | null = null, ruleSet: RuleSet2025 = qd366): QuotaUse {
  const parameters = quotaParameters(ruleSet, "MEMBER", false, decided);
  if (parameters === null) throw new Error("QĐ 366 has quotas");
  return quotaUse(parameters, { excellent, good });
}

describe("the worked examples 36–46 (rules-2025.md, section 7)", () => {
  it.each([
    ["36", 5, 25, null, "OK"],
    ["37", 6, 24, null, "OK_ONLY_IF_INCLUSIVE"],
    ["38", 6, 24, 25, "OK"],
    ["39", 7, 23, 25, "OK_ONLY_IF_INCLUSIVE"],
    ["40", 8, 22, 25, "EXCEEDED"],
    ["41", 6, 24, 23, "OK_ONLY_IF_INCLUSIVE"],
    ["43", 1, 4, null, "OK_ONLY_IF_SMALL_BASE"],
    ["44", 1, 5, null, "OK"],
    ["45, 2B", 1, 8, null, "OK"],
    ["45, 2C", 5, 22, null, "OK_ONLY_IF_INCLUSIVE"],
    ["45, together", 6, 30, null, "OK"],
  ] as const)("example %s: %i and %i, decided %s: %s", (_no, excellent, good, decided, status) =>
    expect(use(excellent, good, decided).status).toBe(status),
  );

  it("a rate decided below the usual share does not lower it", () => {
    const { share, rule } =
      quotaParameters(qd366With({ quota: { ...qd366.parameters.quota, pct: 22 } }), "ORG", false, 21) ?? {};
    expect([share, rule?.id]).toEqual([{ numerator: 22, denominator: 100 }, "QD366.QUOTA.EXCELLENT"]);
  });

  it("example 42: a rate above 25 % is refused", () => {
    expect([19, 20, 23, 25, 26, 22.5].map((pct) => isOutstandingPct(qd366, pct))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(() => use(1, 5, 26)).toThrow("no rate of an outstanding unit: 26");
  });

  it("example 46: who does not find room becomes GOOD with the points of the top band", () => {
    expect(use(1, 5).status).toBe("OK");
    expect(use(2, 5).isBlocking).toBe(true);
    expect(under2025(aMember2025({ points: { common: 30, results: 63 } }), "GOOD").proposal).toBe("ACCEPTED");
  });
});

describe("the table of 3.13.2, without the tolerance of small places", () => {
  const strict = (base: "GOOD_ONLY" | "GOOD_AND_ABOVE") =>
    qd366With({ quota: { ...qd366.parameters.quota, base, smallBase: { below: 5, max: 1, effect: "OFF" } } });
  const pools = [1, 4, 5, 6, 9, 10, 11, 12, 15, 18, 20, 24, 25, 30, 35, 40, 50, 60, 100];
  const rows = {
    "20 GOOD_ONLY": [0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 8, 10, 16],
    "20 GOOD_AND_ABOVE": [0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 10, 12, 20],
    "25 GOOD_ONLY": [0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 10, 12, 20],
    "25 GOOD_AND_ABOVE": [0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 6, 7, 8, 10, 12, 15, 25],
  } as const;

  const greatest = (pool: number, pct: number, base: "GOOD_ONLY" | "GOOD_AND_ABOVE"): number =>
    Math.max(
      ...Array.from({ length: pool + 1 }, (_, x) => x).filter(
        (x) => !use(x, pool - x, pct === 20 ? null : pct, strict(base)).isBlocking,
      ),
    );

  it.each(Object.entries(rows))("%s", (row, expected) => {
    const [pct, base] = row.split(" ") as ["20" | "25", "GOOD_ONLY" | "GOOD_AND_ABOVE"];
    expect(pools.map((pool) => greatest(pool, Number(pct), base))).toEqual(expected);
  });

  it("has the closed forms of 3.13.1", () => {
    const forms = [
      [20, "GOOD_ONLY", 6],
      [20, "GOOD_AND_ABOVE", 5],
      [25, "GOOD_ONLY", 5],
      [25, "GOOD_AND_ABOVE", 4],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (pool) => {
        for (const [pct, base, part] of forms) expect(greatest(pool, pct, base)).toBe(Math.floor(pool / part));
      }),
      { numRuns: 40 },
    );
  });
});

describe("a small place", () => {
  it("is tolerated and told, not blocked", () => {
    expect(use(1, 4)).toMatchObject({
      status: "OK_ONLY_IF_SMALL_BASE",
      isBlocking: false,
      max: 0,
      over: 1,
      light: "AMBER",
      ruleId: "QD366.QUOTA.SMALL_BASE",
      citation: "central text not found",
      clause: [],
    });
    expect(use(2, 4)).toMatchObject({ status: "EXCEEDED", isBlocking: true, ruleId: "QD366.QUOTA.EXCELLENT" });
  });

  it("may choose one, or may not, where a board's own document says so", () => {
    const with_ = (effect: "OFF" | "ALLOWED") =>
      qd366With({ quota: { ...qd366.parameters.quota, smallBase: { below: 5, max: 1, effect } } });
    expect(use(1, 4, null, with_("ALLOWED"))).toMatchObject({ status: "OK", max: 1, over: 0 });
    expect(use(1, 3, null, with_("OFF"))).toMatchObject({ status: "EXCEEDED", isBlocking: true });
  });
});

it("names the rule of the decision, and counts peer groups", () => {
  expect(use(6, 24, 25)).toMatchObject({ ruleId: "QD366.QUOTA.OUTSTANDING_25", percent: 25 });
  expect(quotaParameters(qd366, "LEADER")?.scope).toBe("PEER_GROUP");
});
