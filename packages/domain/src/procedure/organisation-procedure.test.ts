import { describe, expect, it } from "vitest";
import {
  aBallot,
  anOrganisationProcedure,
  procedureFinding,
  procedureLaw,
  procedureOutcome,
} from "../testing/procedures.ts";
import { isReported } from "../verdict-reading.ts";
import { judgeProcedure } from "./judge-procedure.ts";
import type { ProcedureFacts } from "./procedure-facts.ts";

const district = { rated: { subject: "ORG", kind: "DISTRICT_PARTY_ORGANIZATION" } } as const;
const cell = { subject: "ORG", kind: "GRASSROOTS_PARTY_CELL" } as const;
const decidedBy = (by: NonNullable<ProcedureFacts["decision"]>["by"]) => ({
  decision: { by, on: "2019-12-27", number: "12-QĐ/HU" },
});

it("a classification that went its way has nothing to tell", () =>
  expect(judgeProcedure(anOrganisationProcedure(), procedureLaw()).filter(isReported)).toEqual([]));

describe("who decides", () => {
  it.each([
    ["HD21.PROC.ORG.GRASSROOTS.DECIDER", {}, "PASSED"],
    ["HD21.PROC.ORG.GRASSROOTS.DECIDER", decidedBy("DISTRICT_PARTY_COMMITTEE"), "FAILED"],
    ["HD21.PROC.ORG.DISTRICT.DECIDER", {}, "NOT_APPLICABLE"],
    ["HD21.PROC.ORG.DISTRICT.DECIDER", { ...district, ...decidedBy("PROVINCIAL_STANDING_COMMITTEE") }, "PASSED"],
    ["HD21.PROC.ORG.DISTRICT.DECIDER", { ...district, ...decidedBy("DISTRICT_STANDING_COMMITTEE") }, "FAILED"],
    ["CV54.PROC.ORG.DECIDER", decidedBy("BLOC_PARTY_COMMITTEE"), "PASSED"],
    ["CV54.PROC.ORG.DECIDER", decidedBy("GRASSROOTS_PARTY_COMMITTEE"), "FAILED"],
  ] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
    expect(procedureFinding(anOrganisationProcedure(facts), ruleId)).toMatchObject({ outcome, severity: "BLOCK" }),
  );

  it("is not asked before the decision", () => {
    const { decision: _, ...undecided } = anOrganisationProcedure();
    expect(procedureOutcome(undecided, "HD21.PROC.ORG.GRASSROOTS.DECIDER")).toBe("NOT_APPLICABLE");
  });

  it("CV 54: the committee of the department decides on its cells", () => {
    const rated = { subject: "ORG", kind: "SUBORDINATE_PARTY_CELL" } as const;
    const facts = anOrganisationProcedure({ rated, ...decidedBy("GRASSROOTS_PARTY_COMMITTEE") });
    expect(procedureOutcome(facts, "CV54.PROC.ORG.DECIDER")).toBe("PASSED");
  });

  it("names who may", () =>
    expect(
      procedureFinding(anOrganisationProcedure(decidedBy("PARTY_CELL")), "HD21.PROC.ORG.GRASSROOTS.DECIDER").message.vi,
    ).toBe("Xem xét, quyết định: Ban thường vụ cấp ủy cấp huyện."));
});

describe("who rates itself", () => {
  const ratedBy = (by: NonNullable<ProcedureFacts["selfRating"]>["by"]) => ({
    selfRating: { by, on: "2019-12-13", tier: "GOOD" as const },
  });
  it.each([
    ["HD21.PROC.ORG.GRASSROOTS.SELF", {}, "PASSED"],
    ["HD21.PROC.ORG.GRASSROOTS.SELF", ratedBy("GRASSROOTS_STANDING_COMMITTEE"), "FAILED"],
    [
      "HD21.PROC.ORG.GRASSROOTS.SELF",
      { rated: { ...cell, hasCellCommittee: false }, ...ratedBy("PARTY_CELL") },
      "PASSED",
    ],
    [
      "HD21.PROC.ORG.GRASSROOTS.SELF",
      { rated: { ...cell, hasCellCommittee: true }, ...ratedBy("PARTY_CELL") },
      "FAILED",
    ],
    ["HD21.PROC.ORG.DISTRICT.SELF", { ...district, ...ratedBy("DISTRICT_PARTY_COMMITTEE") }, "PASSED"],
    ["HD21.PROC.ORG.DISTRICT.SELF", { ...district, ...ratedBy("DISTRICT_STANDING_COMMITTEE") }, "FAILED"],
  ] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
    expect(procedureOutcome(anOrganisationProcedure(facts), ruleId)).toBe(outcome),
  );
});

describe("HD21.PROC.ORG.SELF.LEVELS", () => {
  const boxes = ["I.1", "I.2", "I.3", "I.4", "I.5", "III"];
  it.each([
    [{ by: "GRASSROOTS_PARTY_COMMITTEE", boxes }, "PASSED"],
    [{ by: "GRASSROOTS_STANDING_COMMITTEE", boxes: boxes.slice(1) }, "FAILED"],
    [{ by: "PARTY_CELL", boxes }, "FAILED"],
  ] as const)("%j: %s", (levels, outcome) =>
    expect(procedureOutcome(anOrganisationProcedure({ levels }), "HD21.PROC.ORG.SELF.LEVELS")).toBe(outcome),
  );
});

describe("HD21.PROC.ORG.SELF.SECRET_BALLOT", () => {
  const subordinate = { subject: "ORG", kind: "SUBORDINATE_PARTY_CELL" } as const;
  it.each([
    ["HD21", {}, "PASSED"],
    ["HD21", { ballot: aBallot({ secret: false }) }, "FAILED"],
    ["HD21", { ballot: aBallot({ by: "GRASSROOTS_STANDING_COMMITTEE" }) }, "FAILED"],
    ["HD21", { rated: cell, ballot: aBallot({ by: "PARTY_CELL" }) }, "PASSED"],
    ["CV54", { ballot: aBallot({ secret: false }) }, "FAILED"],
    ["CV54", { rated: subordinate, ballot: aBallot({ by: "PARTY_CELL", secret: false }) }, "NOT_APPLICABLE"],
  ] as const)("%s, %j: %s", (document, facts, outcome) =>
    expect(procedureOutcome(anOrganisationProcedure(facts), "HD21.PROC.ORG.SELF.SECRET_BALLOT", document)).toBe(
      outcome,
    ),
  );

  it("refuses without a record, and names every fault", () => {
    const { ballot: _, ...unvoted } = anOrganisationProcedure();
    expect(procedureFinding(unvoted, "HD21.PROC.ORG.SELF.SECRET_BALLOT")).toMatchObject({
      outcome: "FAILED",
      severity: "BLOCK",
    });
    const faulty = anOrganisationProcedure({ ballot: aBallot({ secret: false, present: 16 }) });
    expect(procedureFinding(faulty, "HD21.PROC.ORG.SELF.SECRET_BALLOT").message.vi).toBe(
      "Không bằng phiếu kín; Số có mặt nhiều hơn số có quyền biểu quyết.",
    );
  });
});

describe("opinions", () => {
  const heard = (...givers: readonly string[]) => givers.map((giver) => ({ giver, on: "2019-12-20" }));
  it.each([
    ["HD21.PROC.ORG.OPINIONS", {}, "PASSED"],
    ["HD21.PROC.ORG.OPINIONS", { opinions: [] }, "WARNING"],
    ["HD21.PROC.ORG.OPINIONS", { opinions: [{ giver: "Công đoàn", on: "2019-12-01" }] }, "WARNING"],
    ["HD21.PROC.ORG.OPINIONS", { appraisal: { by: "PARTY_CELL", on: "2019-12-18" } }, "WARNING"],
    ["CV54.PROC.ORG.OPINIONS", { opinions: heard("Ban giám đốc Sở", "BCH Công đoàn Sở") }, "WARNING"],
    [
      "CV54.PROC.ORG.OPINIONS",
      { opinions: heard("Ban giám đốc Sở", "BCH Công đoàn Sở", "Ban Chấp hành Chi đoàn Sở") },
      "PASSED",
    ],
  ] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
    expect(procedureOutcome(anOrganisationProcedure(facts), ruleId)).toBe(outcome),
  );

  it("names who was not heard", () =>
    expect(
      procedureFinding(anOrganisationProcedure({ opinions: heard("Ban giám đốc Sở") }), "CV54.PROC.ORG.OPINIONS")
        .message.vi,
    ).toBe("Chưa có ý kiến của: BCH Công đoàn Sở; Ban Chấp hành Chi đoàn Sở."));

  it("without an appraisal it stays open", () => {
    const { appraisal: _, ...facts } = anOrganisationProcedure();
    expect(procedureOutcome(facts, "HD21.PROC.ORG.OPINIONS")).toBe("UNKNOWN");
  });
});

describe("HD21.PROC.ORG.DECISION", () => {
  const by = "DISTRICT_STANDING_COMMITTEE";
  it.each([
    [{ by, on: "2019-12-27", number: "12-QĐ/HU" }, "PASSED"],
    [{ by, on: "2019-12-27", number: " " }, "FAILED"],
    [{ by, on: "2019-12-17", number: "12-QĐ/HU" }, "FAILED"],
  ] as const)("%j: %s", (decision, outcome) =>
    expect(procedureOutcome(anOrganisationProcedure({ decision }), "HD21.PROC.ORG.DECISION")).toBe(outcome),
  );
});

describe("CV54.PROC.ORG.SELF", () => {
  const subordinate = { subject: "ORG", kind: "SUBORDINATE_PARTY_CELL", hasCellCommittee: false } as const;
  const selfRating = { by: "PARTY_CELL", on: "2019-12-13", tier: "GOOD" } as const;
  it.each([
    [{ rated: subordinate, selfRating, ballot: aBallot({ by: "PARTY_CELL", secret: false }) }, "PASSED"],
    [{ rated: subordinate, selfRating }, "WARNING"],
    [{}, "PASSED"],
    [{ selfRating }, "WARNING"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(procedureOutcome(anOrganisationProcedure(facts), "CV54.PROC.ORG.SELF")).toBe(outcome),
  );

  it("keeps the self-rater of the đảng bộ above it", () => {
    const facts = anOrganisationProcedure({ selfRating });
    expect(procedureFinding(facts, "HD21.PROC.ORG.GRASSROOTS.SELF", "CV54")).toMatchObject({
      outcome: "FAILED",
      severity: "BLOCK",
    });
  });
});

describe("KH57.PROC.ORG.VOTE", () => {
  const proposal = { by: "GRASSROOTS_STANDING_COMMITTEE", on: "2016-12-12" } as const;
  it.each([
    [{ proposal }, "PASSED"],
    [{ proposal, ballot: aBallot({ secret: false }) }, "FAILED"],
    [{ proposal: { ...proposal, by: "PARTY_CELL" } }, "FAILED"],
    [{ rated: { subject: "ORG", kind: "SUBORDINATE_PARTY_CELL" } }, "NOT_APPLICABLE"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(procedureOutcome(anOrganisationProcedure(facts), "KH57.PROC.ORG.VOTE")).toBe(outcome),
  );

  it.each([
    [["CIVIL_SERVANTS", "TRADE_UNION", "YOUTH_UNION"], "PASSED"],
    [["TRADE_UNION"], "WARNING"],
    [undefined, "UNKNOWN"],
  ] as const)("rated already %j: %s", (inputRatings, outcome) =>
    expect(procedureOutcome(anOrganisationProcedure({ inputRatings }), "KH57.CIVIL_SERVANT.SOURCE")).toBe(outcome),
  );
});
