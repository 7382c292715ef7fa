import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "../classify.ts";
import { moved } from "../rating/former-counts.ts";
import { hd21 } from "../rule-sets/hd21.ts";
import { aCell, aCollective, aMember, tierCounts } from "../testing/facts.ts";
import { answerOf, findingOf, under2019 } from "../testing/verdicts.ts";
import { QualityTier } from "../vocabulary/tier.ts";

const rule = "HD21.ELIG.DISCIPLINE.FORMER_ORG";

describe("a violation counts where it happened (rules.md, example 35)", () => {
  const cellA = aCell({
    members: tierCounts({ GOOD: 8, COMPLETED: 2 }),
    formerOrgDisciplines: { countedHere: ["NOT_COMPLETED"], countedThere: [] },
  });
  const cellB = aCell({
    members: tierCounts({ GOOD: 10, NOT_COMPLETED: 1 }),
    formerOrgDisciplines: { countedHere: [], countedThere: ["NOT_COMPLETED"] },
  });

  it("cell A counts eleven: one at the lowest takes excellent and good from it", () => {
    expect(under2019(cellA)).toMatchObject({ forced: false, ceiling: "COMPLETED" });
    expect(findingOf(cellA, "HD21.ORG.GOOD.MEMBER_SHARE").arithmetic).toMatch(/^100 · 10 = 1000 < 100 · 11 = 1100/);
  });

  it("cell B counts its ten others: excellent is open", () => expect(under2019(cellB).ceiling).toBe("EXCELLENT"));

  it("where the document lets it be, each counts those it rates", () => {
    const { eligibility } = hd21.parameters;
    const left = { ...hd21.parameters, eligibility: { ...eligibility, formerOrgShareMode: "IGNORE" as const } };
    const ignoring = { ...hd21, parameters: left };
    expect(classify(ignoring, 2019, cellA).ceiling).toBe("EXCELLENT");
    expect(classify(ignoring, 2019, cellB).ceiling).toBe("COMPLETED");
  });

  it("the member stays at the lowest tier in the new cell", () => {
    const discipline = {
      form: "REPRIMAND",
      effectiveOn: "2019-09-01",
      violationId: "v1",
      violatedElsewhere: true,
    } as const;
    const member = aMember({ disciplines: [discipline] });
    expect(under2019(member)).toMatchObject({ forced: true, ceiling: "NOT_COMPLETED" });
    expect(answerOf(member, rule)).toBe("PASSED");
  });

  it("the new collective does not answer for it", () => {
    const warned = [{ form: "WARNING", violatedElsewhere: true }] as const;
    expect(under2019(aCollective({ personDisciplines: warned })).ceiling).toBe("EXCELLENT");
    expect(under2019(aCollective({ personDisciplines: [{ form: "WARNING" }] })).forced).toBe(true);
  });

  it("says how many count here and there", () => {
    expect(answerOf(aCell(), rule)).toBe("NOT_APPLICABLE");
    expect(findingOf(cellA, rule).message.vi).toBe(
      "Tính vào kết quả của tổ chức đảng này: 1; tính ở nơi xảy ra vi phạm: 0.",
    );
  });
});

it("between two organisations nobody is lost and nobody counted twice", () => {
  const tier = fc.constantFrom(...Object.values(QualityTier));
  const counts = fc.record({
    EXCELLENT: fc.nat(20),
    GOOD: fc.nat(20),
    COMPLETED: fc.nat(20),
    NOT_COMPLETED: fc.nat(20),
    NOT_RATED: fc.nat(5),
    PENDING: fc.nat(5),
  });
  const total = (of: Record<string, number>): number => Object.values(of).reduce((sum, each) => sum + each, 0);
  fc.assert(
    fc.property(counts, counts, fc.array(tier, { maxLength: 5 }), (origin, receiving, movedTiers) => {
      const there = movedTiers.filter(
        (each, at) => movedTiers.slice(0, at + 1).filter((t) => t === each).length <= receiving[each],
      );
      const from = moved(origin, { countedHere: there, countedThere: [] });
      const to = moved(receiving, { countedHere: [], countedThere: there });
      expect(total(from) + total(to)).toBe(total(origin) + total(receiving));
      expect(moved(to, { countedHere: there, countedThere: [] })).toEqual(receiving);
    }),
  );
});
