import { describe, expect, it } from "vitest";
import { aBallot, aMemberProcedure, anOrganisationProcedure, procedureLaw } from "../testing/procedures.ts";
import { againstBallot, againstSteps } from "./against-act.ts";
import type { ProcedureFacts } from "./procedure-facts.ts";

const ballotRefused = (facts: ProcedureFacts, document?: string) =>
  againstBallot(facts, procedureLaw(document)).map(({ ruleId }) => ruleId);

const nothing: ProcedureFacts = { rated: { subject: "ORG", kind: "GRASSROOTS_PARTY_ORGANIZATION" } };

const stepsRefused = (before: ProcedureFacts, after: ProcedureFacts) =>
  againstSteps(before, after, procedureLaw()).map(({ ruleId }) => ruleId);

describe("a ballot is refused", () => {
  const rule = "HD21.PROC.ORG.SELF.SECRET_BALLOT";
  it.each([
    [{ secret: false }, [rule]],
    [{ present: 16 }, [rule]],
    [{ votes: { GOOD: 15 } }, [rule]],
    [{ by: "GRASSROOTS_STANDING_COMMITTEE" }, [rule]],
    [{}, []],
  ] as const)("%j: %j", (ballot, refused) =>
    expect(ballotRefused(anOrganisationProcedure({ ballot: aBallot(ballot) }))).toEqual(refused),
  );

  it("of a member not for being open", () => expect(ballotRefused(aMemberProcedure())).toEqual([]));

  it("of a member where there are more votes than people", () =>
    expect(ballotRefused(aMemberProcedure({ ballot: aBallot({ by: "PARTY_CELL", votes: { GOOD: 15 } }) }))).toEqual([
      "HD21.PROC.MEMBER.VOTE",
    ]));

  it("under CV 54 the đảng bộ votes in secret, its cells as they like", () => {
    const cell = { rated: { subject: "ORG", kind: "SUBORDINATE_PARTY_CELL" } } as const;
    const open = { ballot: aBallot({ secret: false }) };
    expect(ballotRefused(anOrganisationProcedure(open), "CV54")).toEqual([rule]);
    expect(ballotRefused(anOrganisationProcedure({ ...cell, ...open }), "CV54")).toEqual([]);
  });
});

describe("steps are refused", () => {
  const rule = "HD21.PROC.ORG.GRASSROOTS.SELF";
  const byOthers = anOrganisationProcedure({
    selfRating: { by: "DISTRICT_STANDING_COMMITTEE", on: "2019-12-13", tier: "GOOD" },
  });

  it("where another body acts", () => expect(stepsRefused(nothing, byOthers)).toContain(rule));

  it("not for what was so before them", () => expect(stepsRefused(byOthers, byOthers)).toEqual([]));

  it("not for what is missing yet", () => expect(stepsRefused(nothing, nothing)).toEqual([]));
});
