import { expect, it } from "vitest";
import { concernsOf } from "./concerns.ts";
import { inspection } from "./sampleInspection.ts";

const [onTime, late] = inspection.cells;
if (!onTime || !late) throw new Error("the sample has two cells");
type Finding = (typeof late.findings)[number];
const team: Finding = {
  ruleId: "TB53.TEAM",
  citation: "TB 53, III",
  clause: ["x"],
  severity: "WARN",
  outcome: "WARNING",
  message: { vi: "Chưa có Tổ.", en: "No team." },
};

it("what two rules say in the same words is said once", () =>
  expect(concernsOf(inspection.cells).map(({ cell, rules }) => [cell, rules.map(({ ruleId }) => ruleId)])).toEqual([
    [late.organisation.name, ["TB53.DEADLINE.REPORT", "TB01.DEADLINE.REPORT"]],
  ]));

it("what holds of all of them is said once, of none in particular", () => {
  const cells = [onTime, { ...onTime, organisation: late.organisation }].map((cell) => ({ ...cell, findings: [team] }));
  expect(concernsOf(cells)).toEqual([{ cell: null, outcome: "WARNING", message: team.message, rules: [team] }]);
});

it("what is met or does not apply is no concern", () => {
  const passed: Finding = { ...team, outcome: "PASSED" };
  expect(concernsOf([{ ...onTime, findings: [passed] }])).toEqual([]);
});
