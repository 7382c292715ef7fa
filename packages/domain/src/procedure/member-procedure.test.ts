import { describe, expect, it } from "vitest";
import { aBallot, aMemberProcedure, procedureFinding, procedureLaw, procedureOutcome } from "../testing/procedures.ts";
import { isReported } from "../verdict-reading.ts";
import { judgeProcedure } from "./judge-procedure.ts";

it("a classification that went its way has nothing to tell", () =>
  expect(judgeProcedure(aMemberProcedure(), procedureLaw()).filter(isReported)).toEqual([]));

describe("HD21.PROC.MEMBER.DECIDER", () => {
  const ownCell = { subject: "MEMBER", kind: "GRASSROOTS_PARTY_CELL" } as const;
  const decision = { by: "PARTY_CELL", on: "2019-12-20", number: "7-QĐ/CB" } as const;
  it.each([
    ["HD21.PROC.MEMBER.DECIDER", {}, "PASSED"],
    ["HD21.PROC.MEMBER.DECIDER", { decision }, "FAILED"],
    ["HD21.PROC.MEMBER.DECIDER", { rated: ownCell, decision }, "PASSED"],
    ["HD21.PROC.MEMBER.DECIDER", { appraisal: { by: "CELL_COMMITTEE", on: "2019-12-16" } }, "FAILED"],
    ["HD21.PROC.MEMBER.DECIDER", { appraisal: { by: "COMMITTEE_SUPPORT_UNIT", on: "2019-12-21" } }, "FAILED"],
    ["CV54.PROC.MEMBER.DECIDER", {}, "PASSED"],
    ["CV54.PROC.MEMBER.DECIDER", { decision }, "FAILED"],
  ] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
    expect(procedureFinding(aMemberProcedure(facts), ruleId)).toMatchObject({ outcome, severity: "BLOCK" }),
  );

  it("asks nothing before the decision", () => {
    const { decision: _, appraisal: __, ...facts } = aMemberProcedure();
    expect(procedureOutcome(facts, "HD21.PROC.MEMBER.DECIDER")).toBe("NOT_APPLICABLE");
  });
});

describe("HD21.PROC.MEMBER.SELF", () => {
  it.each([
    [{ levels: { by: "SUBJECT", boxes: ["I.1", "I.2"] } }, "FAILED"],
    [{ selfRating: { by: "SUBJECT", on: "2019-12-10", tier: null } }, "FAILED"],
    [{ selfRating: { by: "CELL_COMMITTEE", on: "2019-12-10", tier: "GOOD" } }, "FAILED"],
    [{ reportedToCell: false }, "FAILED"],
    [{ reportedToCell: undefined }, "UNKNOWN"],
    [{}, "PASSED"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(procedureOutcome(aMemberProcedure(facts), "HD21.PROC.MEMBER.SELF")).toBe(outcome),
  );
});

it.each([
  [true, "PASSED"],
  [false, "WARNING"],
  [undefined, "WARNING"],
])("comment of the place of residence %s: %s", (residenceOpinion, outcome) =>
  expect(procedureOutcome(aMemberProcedure({ residenceOpinion }), "HD21.PROC.MEMBER.RESIDENCE_OPINION")).toBe(outcome),
);

describe("HD21.PROC.MEMBER.DISCUSS_THEN_VOTE", () => {
  it.each([
    ["2019-12-12", "2019-12-12", "PASSED"],
    ["2019-12-11", "2019-12-12", "WARNING"], // discussed before the proposal of 12 December
    ["2019-12-14", "2019-12-13", "WARNING"],
    [undefined, "2019-12-13", "UNKNOWN"],
  ])("discussed %s, voted %s: %s", (discussedOn, heldOn, outcome) =>
    expect(
      procedureOutcome(
        aMemberProcedure({ discussedOn, ballot: aBallot({ by: "PARTY_CELL", heldOn }) }),
        "HD21.PROC.MEMBER.DISCUSS_THEN_VOTE",
      ),
    ).toBe(outcome),
  );
});

describe("HD21.PROC.MEMBER.VOTE", () => {
  it("is refused without a record", () => {
    const { ballot: _, ...facts } = aMemberProcedure();
    expect(procedureFinding(facts, "HD21.PROC.MEMBER.VOTE")).toMatchObject({ outcome: "FAILED", severity: "BLOCK" });
  });

  it("need not be secret, and needs no majority: the document is silent", () => {
    const ballot = aBallot({ by: "PARTY_CELL", secret: false, votes: { GOOD: 1 } });
    expect(procedureOutcome(aMemberProcedure({ ballot }), "HD21.PROC.MEMBER.VOTE")).toBe("PASSED");
  });

  it("is the cell's", () =>
    expect(
      procedureOutcome(aMemberProcedure({ ballot: aBallot({ by: "CELL_COMMITTEE" }) }), "HD21.PROC.MEMBER.VOTE"),
    ).toBe("FAILED"));
});

describe("2016", () => {
  const facts = { announcedOn: "2019-12-12" };
  it.each([
    [facts, "PASSED"],
    [{}, "FAILED"],
    [{ announcedOn: "2019-12-11" }, "FAILED"],
    [{ ...facts, decision: { by: "PARTY_CELL", on: "2019-12-20", number: "1" } }, "FAILED"],
    [{ ...facts, ballot: aBallot() }, "FAILED"],
  ] as const)("KH57.PROC.MEMBER, %j: %s", (changed, outcome) =>
    expect(procedureOutcome(aMemberProcedure(changed), "KH57.PROC.MEMBER")).toBe(outcome),
  );

  it.each([
    [{}, "NOT_APPLICABLE"],
    [{ severalPositions: true }, "UNANSWERED"],
    [{ severalPositions: true, attestations: { "KH57.MEMBER.MAIN_POSITION": true } }, "PASSED"],
    [{ severalPositions: true, attestations: { "KH57.MEMBER.MAIN_POSITION": false } }, "FAILED"],
  ])("KH57.MEMBER.MAIN_POSITION, %j: %s", (changed, outcome) =>
    expect(procedureOutcome(aMemberProcedure(changed), "KH57.MEMBER.MAIN_POSITION")).toBe(outcome),
  );
});
