import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotaParameters } from "../quota-parameters.ts";
import { quotaUse } from "../rating/quota.ts";
import { quotaWarningWords } from "../rating/quota-text.ts";
import type { QuotaCounts, QuotaParameters, QuotaUse } from "../rating/quota-use.ts";
import { kh57 } from "../rule-sets/kh57.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";

function parametersOf(subject: SubjectKind, hasSpecialMerit = false): QuotaParameters {
  const parameters = quotaParameters(kh57, subject, hasSpecialMerit);
  if (parameters === null) throw new Error(`no quota of ${subject}`);
  return parameters;
}

const use = (subject: SubjectKind, counts: QuotaCounts, hasSpecialMerit = false): QuotaUse =>
  quotaUse(parametersOf(subject, hasSpecialMerit), counts);

describe("cells at the top tier: two fifths of all rated", () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((rated, at) => [rated, [0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 4][at]]))(
    "%i cells: %i",
    (rated = 0, max) =>
      expect(use("ORG", { excellent: 0, good: 0, completed: rated })).toMatchObject({
        maxUnderGoodOnly: max,
        maxUnderGoodAndAbove: max,
      }),
  );

  it("counts every tier, and is within or exceeded, never in between", () => {
    const count = fc.nat(60);
    fc.assert(
      fc.property(count, count, count, count, (excellent, good, completed, notCompleted) => {
        const rated = excellent + good + completed + notCompleted;
        expect(use("ORG", { excellent, good, completed, notCompleted })).toMatchObject({
          max: Math.floor((2 * rated) / 5),
          status: 5 * excellent <= 2 * rated ? "OK" : "EXCEEDED",
        });
      }),
    );
  });

  it("is spelled out as the plan writes it", () => {
    expect(use("ORG", { excellent: 3, good: 4 })).toMatchObject({
      ruleId: "KH57.QUOTA.CLEAN_STRONG_CELLS",
      percent: 40,
      arithmetic: { vi: "3 trong sạch, vững mạnh trên 7 được xếp loại → tối đa ⌊2/5 × 7⌋ = 2 → vượt 1" },
    });
    const { arithmetic, otherArithmetic } = use("ORG", { excellent: 2, good: 3 });
    expect(otherArithmetic).toEqual(arithmetic);
  });
});

describe("members at the top tier: 15 % of those at GOOD", () => {
  it.each([
    [5, 0],
    [6, 0],
    [7, 1],
    [13, 1],
    [14, 2],
    [19, 2],
    [20, 3],
    [26, 3],
    [27, 4],
    [34, 5],
    [40, 6],
  ])("%i at GOOD: %i", (good, max) =>
    expect(use("MEMBER", { excellent: 0, good, headCount: 50 }).maxUnderGoodOnly).toBe(max),
  );

  it.each([
    [20, 4],
    [40, 8],
  ])("special merit makes it 20 %%, %i: %i", (good, max) =>
    expect(use("MEMBER", { excellent: max, good, headCount: 60 }, true)).toMatchObject({
      status: "OK",
      max,
      ruleId: "KH57.QUOTA.MEMBER.SPECIAL",
    }),
  );

  it("agrees with brute force in both readings, for any cell", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(60), fc.nat(30), fc.boolean(), (excellent, good, others, isSpecial) => {
        const headCount = excellent + good + others;
        const fits = (x: number, base: number): boolean =>
          headCount < 7 ? x <= 1 : 100 * x <= (isSpecial ? 20 : 15) * base;
        const status = fits(excellent, good)
          ? "OK"
          : fits(excellent, good + excellent)
            ? "OK_ONLY_IF_INCLUSIVE"
            : "EXCEEDED";
        const { maxUnderGoodOnly: max, ...actual } = use("MEMBER", { excellent, good, headCount }, isSpecial);
        expect(actual).toMatchObject({ status, isBlocking: status !== "OK" });
        expect([fits(max, good), fits(max + 1, good)]).toEqual([true, false]);
      }),
    );
  });
});

describe("a cell under seven members", () => {
  it("may have one, counted by its members and not by a tier", () => {
    expect(use("MEMBER", { excellent: 1, good: 0, headCount: 6 })).toMatchObject({
      status: "OK",
      ruleId: "KH57.QUOTA.MEMBER.SMALL_CELL",
      arithmetic: { vi: "1 xuất sắc trên 0 tốt → chi bộ có dưới 7 đảng viên nên tối đa 1 → trong giới hạn" },
    });
    expect(use("MEMBER", { excellent: 1, good: 4, headCount: 7 }).status).toBe("EXCEEDED");
  });

  it("stays at one with special merit", () =>
    expect(use("MEMBER", { excellent: 2, good: 4, headCount: 6 }, true)).toMatchObject({ status: "EXCEEDED", max: 1 }));

  it("where seven are all at GOOD or above the literal reading gives none, the other one (C17)", () =>
    expect(use("MEMBER", { excellent: 1, good: 6, headCount: 7 })).toMatchObject({
      status: "OK_ONLY_IF_INCLUSIVE",
      maxUnderGoodOnly: 0,
      maxUnderGoodAndAbove: 1,
      over: 1,
      isBlocking: true,
    }));

  it("takes those at a tier for its members where their number is not given", () =>
    expect(use("MEMBER", { excellent: 1, good: 3, completed: 2, notCompleted: 1 }).isSmallBase).toBe(false));
});

it("collectives and leaders are not rated apart", () => {
  expect(quotaParameters(kh57, "COLLECTIVE")).toBeNull();
  expect(quotaParameters(kh57, "LEADER")).toBeNull();
});

it("says where a smaller cell may choose more than this one (C17), and nowhere else", () => {
  const isLess = (good: number, headCount: number) => use("MEMBER", { excellent: 0, good, headCount }).isLessThanSmall;
  expect([isLess(6, 7), isLess(7, 7), isLess(4, 6), isLess(0, 20)]).toEqual([true, false, false, true]);
  expect(use("ORG", { excellent: 0, good: 1 }).isLessThanSmall).toBe(false);
});

it("warns in the names of the time", () => {
  const words = (subject: SubjectKind) => quotaWarningWords(parametersOf(subject)).exceeded.vi;
  expect(words("ORG")).toBe("Vượt tỷ lệ “Trong sạch, vững mạnh”");
  expect(words("MEMBER")).toBe("Vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ”");
});
