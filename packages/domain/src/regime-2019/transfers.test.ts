import { describe, expect, it } from "vitest";
import { aMember } from "../testing/facts.ts";
import { answerOf } from "../testing/verdicts.ts";

describe("opinion of the former cell (rules.md, example 36)", () => {
  const rule = "HD21.ELIG.MEMBER.TRANSFER_OPINION";

  it.each([
    ["2019-01-01", "2019-07-01", false, "FAILED"],
    ["2019-01-01", "2019-07-01", true, "PASSED"],
    ["2019-01-01", "2019-06-30", false, "NOT_APPLICABLE"],
    ["2015-03-01", "2019-06-30", false, "WARNING"],
    ["2015-03-01", "2019-06-30", true, "NOT_APPLICABLE"],
    ["2015-03-01", "2019-07-01", false, "FAILED"],
  ])("there from %s, left %s, opinion given %s: %s", (from, leftOn, opinionGiven, answer) =>
    expect(answerOf(aMember({ formerCell: { from, leftOn, opinionGiven } }), rule)).toBe(answer),
  );

  it("is not asked without a transfer", () => expect(answerOf(aMember(), rule)).toBe("NOT_APPLICABLE"));
});

it.each([
  [false, "FAILED"],
  [true, "PASSED"],
  [undefined, "NOT_APPLICABLE"],
])("opinion of the temporary cell attached, %s: %s (rules.md, example 37)", (temporaryCellOpinion, answer) =>
  expect(answerOf(aMember({ temporaryCellOpinion }), "HD21.ELIG.MEMBER.TEMPORARY_OPINION")).toBe(answer),
);
