import { expect, it } from "vitest";
import { aFinding } from "../testing/aFinding.ts";
import { findingsByOutcome, isFoldedAtFirst } from "./findingsByOutcome.ts";

it("what needs an act comes first, what is in order last and folded; nothing is left out", () => {
  const outcomes = ["PASSED", "WARNING", "NOT_APPLICABLE", "FAILED", "UNANSWERED", "UNKNOWN", "PASSED"] as const;
  const groups = findingsByOutcome(outcomes.map((outcome, index) => aFinding({ ruleId: `R${index}`, outcome })));
  expect(groups.map(({ outcome, findings }) => `${outcome} ${findings.length}`)).toEqual([
    "FAILED 1",
    "UNKNOWN 1",
    "UNANSWERED 1",
    "WARNING 1",
    "PASSED 2",
    "NOT_APPLICABLE 1",
  ]);
  expect(groups.filter(({ outcome }) => isFoldedAtFirst(outcome)).map(({ outcome }) => outcome)).toEqual([
    "PASSED",
    "NOT_APPLICABLE",
  ]);
});
