import { describe, expect, it } from "vitest";
import { type AdjustmentFacts, judgeAdjustment } from "./adjustment.ts";

const inOrder: AdjustmentFacts = {
  state: "NOTIFIED",
  trigger: "UNTRUTHFUL_DATA",
  fromTier: "EXCELLENT",
  toTier: "GOOD",
};

describe("QD366.RERATE.DUTY (rules-2025.md 7, example 57)", () => {
  it.each([
    [{}, "PASSED"],
    [{ state: "DECIDED" }, "PASSED"],
    [{ trigger: "REPORTED" }, "PASSED"],
    [{ fromTier: "GOOD", toTier: "EXCELLENT" }, "PASSED"],
    [{ toTier: "EXCELLENT" }, "FAILED"],
    [{ state: "APPRAISED" }, "FAILED"],
    [{ state: "ADJUSTED" }, "FAILED"],
    [{ state: "CANCELLED" }, "FAILED"],
    [{ fromTier: null }, "FAILED"],
  ] as const)("%j: %s", (changed, outcome) =>
    expect(judgeAdjustment({ ...inOrder, ...changed }, { regime: "POINTS_2025" })).toMatchObject({
      ruleId: "QD366.RERATE.DUTY",
      outcome,
      severity: "BLOCK",
    }),
  );

  it.each(["TIERS_2019", "POINTS_2016", "NOT_HELD"] as const)("%s knows no adjustment", (regime) =>
    expect(judgeAdjustment(inOrder, { regime })).toBeNull(),
  );
});
