import { describe, expect, it } from "vitest";
import { aMemberProcedure, procedureOutcome } from "../testing/procedures.ts";
import { notificationDue } from "./notification.ts";

describe("HD21.PROC.NOTIFY", () => {
  it.each([
    [{}, [], "PASSED"],
    [{ toldOn: { SUBJECT: "2019-12-23" } }, ["MANAGER"], "WARNING"],
    [{ toldOn: {} }, ["SUBJECT", "MANAGER"], "WARNING"],
  ])("%j: %j, %s", (facts, due, outcome) => {
    expect(notificationDue(aMemberProcedure(facts))).toEqual(due);
    expect(procedureOutcome(aMemberProcedure(facts), "HD21.PROC.NOTIFY")).toBe(outcome);
  });

  it("before the decision there is nothing to tell", () => {
    const { decision: _, toldOn: __, ...facts } = aMemberProcedure();
    expect(notificationDue(facts)).toEqual([]);
    expect(procedureOutcome(facts, "HD21.PROC.NOTIFY")).toBe("NOT_APPLICABLE");
  });
});

it.each([
  [undefined, "NOT_APPLICABLE"],
  [["SUBJECT", "SUPERIORS", "MANAGING_BODY"], "PASSED"],
  [["SUBJECT"], "WARNING"],
] as const)("results open to %j: %s", (openTo, outcome) =>
  expect(procedureOutcome(aMemberProcedure({ openTo }), "HD21.PROC.PUBLICITY")).toBe(outcome),
);
