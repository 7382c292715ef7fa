import { describe, expect, it } from "vitest";
import { classify } from "../classify.ts";
import type { SubjectFacts2019 } from "../facts.ts";
import type { Verdict } from "../rule/verdict.ts";
import { aCell, aCollective, aMember, excellentForm02, tierCounts } from "../testing/facts.ts";
import { hd21 } from "./hd21.ts";
import type { Parameters2019 } from "./rule-set.ts";

const under = (changed: Partial<Parameters2019>, subject: SubjectFacts2019): Verdict =>
  classify({ ...hd21, parameters: { ...hd21.parameters, ...changed } }, 2019, subject);

describe("where HD 21 leaves a choice, the parameter decides", () => {
  it("key targets alone: AND warns, OR forces (rules.md, example 42)", () => {
    const subject = aCollective({ targets: { assigned: 100, done: 60, keyTargetsDonePct: 90 } });
    const { collective } = hd21.parameters;
    const or = { ...collective, lowest: { ...collective.lowest, targetsClause: "OR" } } as const;
    expect(under({}, subject)).toMatchObject({ forced: false, ceiling: "EXCELLENT" });
    expect(under({ collective: or }, subject)).toMatchObject({ forced: true, ceiling: "NOT_COMPLETED" });
  });

  it("denominator: the rated, or everybody (rules.md, example 8)", () => {
    const subject = aCell({ members: tierCounts({ GOOD: 8, COMPLETED: 2, NOT_RATED: 2 }) });
    expect(under({}, subject).ceiling).toBe("EXCELLENT");
    expect(under({ shareDenominator: "ALL" }, subject).ceiling).toBe("COMPLETED");
  });

  it("basic criteria: the core ones, or all", () => {
    const subject = aMember({ levels: { ...excellentForm02, III: "POOR" } });
    expect(under({}, subject)).toMatchObject({ forced: false, ceiling: "COMPLETED" });
    expect(under({ basicCriteria: "ALL" }, subject)).toMatchObject({ forced: true, ceiling: "NOT_COMPLETED" });
  });

  it("the exception for discipline may be given another ceiling", () => {
    const subject = aCollective({ discipline: { selfDetected: true, consequencesRemedied: true } });
    const collective = { ...hd21.parameters.collective, disciplineExceptionMaxTier: "GOOD" } as const;
    expect(under({}, subject).ceiling).toBe("COMPLETED");
    expect(under({ collective }, subject).ceiling).toBe("GOOD");
  });
});

it("names the document it holds", () => {
  expect(hd21).toMatchObject({ number: "21-HD/BTCTW", date: "2019-10-18", regime: "TIERS_2019", parentId: null });
});
