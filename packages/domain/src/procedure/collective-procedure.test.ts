import { describe, expect, it } from "vitest";
import { aCollectiveProcedure, procedureFinding, procedureLaw, procedureOutcome } from "../testing/procedures.ts";
import { isReported } from "../verdict-reading.ts";
import { judgeProcedure } from "./judge-procedure.ts";

it("a classification that went its way has nothing to tell", () =>
  expect(judgeProcedure(aCollectiveProcedure(), procedureLaw()).filter(isReported)).toEqual([]));

const grassroots = { subject: "COLLECTIVE", kind: "GRASSROOTS_PARTY_COMMITTEE" } as const;
const decision = { by: "DISTRICT_STANDING_COMMITTEE", on: "2019-12-27", number: "9-QĐ/HU" } as const;
const selfRating = { by: "GRASSROOTS_PARTY_COMMITTEE", on: "2019-12-13", tier: "GOOD" } as const;

it.each([
  ["HD21.PROC.COLLECTIVE.DISTRICT", {}, "PASSED"],
  ["HD21.PROC.COLLECTIVE.DISTRICT", { decision }, "FAILED"],
  ["HD21.PROC.COLLECTIVE.DISTRICT", { selfRating }, "FAILED"],
  ["HD21.PROC.COLLECTIVE.DISTRICT", { rated: grassroots }, "NOT_APPLICABLE"],
  ["HD21.PROC.COLLECTIVE.GRASSROOTS", { rated: grassroots, selfRating, decision }, "PASSED"],
  ["HD21.PROC.COLLECTIVE.GRASSROOTS", { rated: grassroots, selfRating }, "FAILED"],
] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
  expect(procedureFinding(aCollectiveProcedure(facts), ruleId)).toMatchObject({ outcome, severity: "BLOCK" }),
);

describe("HD21.PROC.COLLECTIVE.STEPS", () => {
  const own = { by: "DISTRICT_STANDING_COMMITTEE", on: "2019-12-13" } as const;
  it.each([
    [{}, "PASSED"],
    [{ selfRating: { ...own, tier: null } }, "WARNING"],
    [{ selfRating: { ...own, on: "2019-12-19", tier: "GOOD" } }, "WARNING"], // after the appraisal
    [{ levels: { by: "DISTRICT_STANDING_COMMITTEE", boxes: [] } }, "WARNING"],
    [{ opinions: [] }, "WARNING"],
    [{ decision: { by: "PROVINCIAL_STANDING_COMMITTEE", on: "2019-12-19", number: "30" } }, "WARNING"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(procedureOutcome(aCollectiveProcedure(facts), "HD21.PROC.COLLECTIVE.STEPS")).toBe(outcome),
  );

  it("asks no ballot", () => {
    const { ballot: _, ...facts } = aCollectiveProcedure();
    expect(procedureOutcome(facts, "HD21.PROC.COLLECTIVE.STEPS")).toBe("PASSED");
  });

  it("stays open before the self-rating", () => {
    const { selfRating: _, ...facts } = aCollectiveProcedure();
    expect(procedureOutcome(facts, "HD21.PROC.COLLECTIVE.STEPS")).toBe("UNKNOWN");
  });
});
