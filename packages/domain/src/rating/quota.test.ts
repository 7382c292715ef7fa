import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotaParameters } from "../quota-parameters.ts";
import { hd21 } from "../rule-sets/hd21.ts";
import { notHeld } from "../rule-sets/not-held.ts";
import { type QuotaAnswer, type QuotaCase, readRows } from "../testing/cases.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { quotaUse } from "./quota.ts";
import type { QuotaParameters, QuotaUse } from "./quota-use.ts";

function parametersOf(subject: SubjectKind): QuotaParameters {
  const parameters = quotaParameters(hd21, subject);
  if (parameters === null) throw new Error("HD 21 has quotas");
  return parameters;
}

const members = parametersOf("MEMBER");
const use = (excellent: number, good: number): QuotaUse => quotaUse(members, { excellent, good });

describe("the worked examples (rules.md, 47–55 and 3.9.4)", () => {
  const rows = readRows<QuotaCase, QuotaAnswer>("section7-hd21.jsonl").filter((row) => row.case.type === "quota");

  it("are all there", () => expect(rows).toHaveLength(18));

  it.each(rows.map((row) => [row.case.id, row] as const))("%s", (_id, { case: asked, expected }) => {
    const { EXCELLENT = 0, GOOD = 0 } = asked.counts;
    expect(quotaUse(parametersOf(asked.subject), { excellent: EXCELLENT, good: GOOD })).toMatchObject(expected);
  });
});

describe("the greatest number for a pool (rules.md 3.9.4)", () => {
  const pools = [1, 4, 5, 6, 9, 10, 11, 12, 15, 18, 20, 24, 25, 30, 35, 40, 50, 60, 100];
  const goodOnly = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 8, 10, 16];
  const goodAndAbove = [1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 10, 12, 20];

  const greatest = (pool: number, within: (tried: QuotaUse) => boolean): number =>
    Math.max(...Array.from({ length: pool + 1 }, (_, x) => x).filter((x) => within(use(x, pool - x))));

  it.each(pools.map((pool, at) => [pool, goodOnly[at], goodAndAbove[at]]))("%i: %i and %i", (pool = 0, only, above) => {
    expect(greatest(pool, ({ status }) => status === "OK")).toBe(only);
    expect(greatest(pool, ({ status }) => status !== "EXCEEDED")).toBe(above);
  });

  it("has the closed forms of 3.9.3", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (pool) => {
        expect(greatest(pool, ({ status }) => status === "OK")).toBe(Math.max(1, Math.floor(pool / 6)));
        expect(greatest(pool, ({ status }) => status !== "EXCEEDED")).toBe(Math.max(1, Math.floor(pool / 5)));
      }),
    );
  });
});

describe("for any counts", () => {
  const count = fc.nat(100_000);

  it("the limit is 1 under 5, else a fifth rounded down", () => {
    fc.assert(
      fc.property(count, count, (x, t) => {
        const limit = (base: number): number => (base < 5 ? 1 : Math.floor(base / 5));
        expect(use(x, t)).toMatchObject({ maxUnderGoodOnly: limit(t), maxUnderGoodAndAbove: limit(t + x) });
      }),
    );
  });

  it("what passes on those at GOOD passes on those at GOOD and above", () => {
    fc.assert(
      fc.property(count, count, (x, t) => {
        const { maxUnderGoodOnly, maxUnderGoodAndAbove } = use(x, t);
        expect(maxUnderGoodAndAbove).toBeGreaterThanOrEqual(maxUnderGoodOnly);
      }),
    );
  });

  it("one more at the top never helps, one more at GOOD never harms", () => {
    const severity = { OK: 0, OK_ONLY_IF_SMALL_BASE: 1, OK_ONLY_IF_INCLUSIVE: 2, EXCEEDED: 3 };
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (x, t) => {
        expect(use(x + 1, t).over).toBeGreaterThanOrEqual(use(x, t).over);
        expect(severity[use(x, t + 1).status]).toBeLessThanOrEqual(severity[use(x, t).status]);
      }),
    );
  });

  it("none at the top is always within, whatever else there is", () => {
    fc.assert(
      fc.property(count, (t) => {
        expect(use(0, t)).toMatchObject({ status: "OK", over: 0, light: "GREEN" });
      }),
    );
  });

  it("stays exact for the greatest counts", () => {
    const greatest = Number.MAX_SAFE_INTEGER;
    expect(use(greatest, greatest)).toMatchObject({
      maxUnderGoodOnly: 1801439850948198,
      maxUnderGoodAndAbove: 3602879701896396,
    });
  });
});

describe("lights and flags", () => {
  it.each([
    [0, 14, "GREEN"],
    [1, 14, "GREEN"],
    [2, 14, "AMBER"],
    [3, 14, "RED"],
    [0, 0, "GREEN"],
    [1, 0, "AMBER"],
  ])("%i of %i: %s", (x, t, light) => expect(use(x, t).light).toBe(light));

  it("the reading the board follows decides what blocks", () => {
    expect(use(5, 20)).toMatchObject({ status: "OK_ONLY_IF_INCLUSIVE", isBlocking: true, max: 4, light: "RED" });
    const inclusive = quotaUse({ ...members, base: "GOOD_AND_ABOVE" }, { excellent: 5, good: 20 });
    expect(inclusive).toMatchObject({ isBlocking: false, max: 5, light: "AMBER", over: 1 });
  });

  it("is provisional while somebody of the scope has no tier", () => {
    expect(quotaUse(members, { excellent: 2, good: 0, pending: 10 })).toMatchObject({ isProvisional: true });
    expect(use(2, 10).isProvisional).toBe(false);
  });

  it("notes the one chosen where nobody is at GOOD", () => {
    expect(use(1, 0)).toMatchObject({ isWithoutGood: true, isSmallBase: true, isBlocking: false });
    expect(use(1, 1).isWithoutGood).toBe(false);
  });

  it("four cells of one đảng bộ count together (rules.md, example 53)", () => {
    const cells = [use(3, 5), use(0, 5), use(1, 5), use(0, 5)];
    const total = cells.reduce((sum, cell) => ({ x: sum.x + cell.excellent, t: sum.t + cell.good }), { x: 0, t: 0 });
    expect(cells[0]?.isBlocking).toBe(true);
    expect(use(total.x, total.t).isBlocking).toBe(false);
  });
});

describe("the arithmetic is spelled out", () => {
  it.each([
    [3, 14, "3 xuất sắc trên 14 tốt → tối đa ⌊20 % × 14⌋ = 2 → vượt 1"],
    [2, 14, "2 xuất sắc trên 14 tốt → tối đa ⌊20 % × 14⌋ = 2 → trong giới hạn"],
    [2, 3, "2 xuất sắc trên 3 tốt → dưới 5 nên chọn tối đa 1 → vượt 1"],
  ])("%i and %i: %s", (x, t, vi) => expect(use(x, t).arithmetic.vi).toBe(vi));

  it("in the other reading and in English too", () => {
    expect(use(3, 14).otherArithmetic.vi).toBe(
      "3 xuất sắc trên 17 tốt trở lên → tối đa ⌊20 % × 17⌋ = 3 → trong giới hạn",
    );
    expect(use(3, 14).arithmetic.en).toBe("3 excellent of 14 good → at most ⌊20% × 14⌋ = 2 → 1 too many");
  });

  it("with the rule that set the limit", () => {
    expect(use(3, 14).ruleId).toBe("HD21.QUOTA.MEMBER");
    expect(use(1, 3).ruleId).toBe("HD21.QUOTA.SMALL_BASE");
    expect(quotaUse(parametersOf("LEADER"), { excellent: 0, good: 9 }).ruleId).toBe("HD21.QUOTA.LEADER");
  });
});

it("a year whose rules are not held has no quota", () => expect(quotaParameters(notHeld, "ORG")).toBeNull());
