import { expect, it } from "vitest";
import { evaluateCase } from "./evaluate-case.ts";

const inOrder = {
  MEMBER: { admittedOn: "2000-01-01", reviewCompleted: true, points: { common: 28, results: 66 } },
  COLLECTIVE: { reviewCompleted: true },
  LEADER: { isHead: false },
  ORG: { kind: "GRASSROOTS_PARTY_CELL" },
} as const;

const answer = (subject: keyof typeof inOrder, facts: object, outer: object = {}) =>
  evaluateCase({
    value: {
      id: "x",
      type: "subject",
      ruleSet: "QD366",
      year: 2025,
      subject,
      facts: { ...inOrder[subject], ...facts },
      ...outer,
    },
    repeated: [],
  });

const pathsIn = (given: ReturnType<typeof evaluateCase>): readonly string[] =>
  "errors" in given ? given.errors.map(({ path }) => path) : [];

// biome-ignore format: a table, one case per line
const invalid: readonly (readonly [why: string, subject: keyof typeof inOrder, facts: object, paths: readonly string[]])[] = [
  ["example 8: common above 30", "MEMBER", { points: { common: 31, results: 60 } }, ["facts.points.common"]],
  ["example 9: results above 70", "MEMBER", { points: { common: 30, results: 70.01 } }, ["facts.points.results"]],
  ["three decimals", "MEMBER", { points: { common: 20.005, results: 60 } }, ["facts.points.common"]],
  ["points below none", "MEMBER", { points: { common: -1 } }, ["facts.points.common"]],
  ["more done than assigned", "MEMBER", { tasks: { assigned: 5, done: 6 } }, ["facts.tasks.done"]],
  ["more late than done", "MEMBER", { tasks: { assigned: 9, done: 5, late: 6 } }, ["facts.tasks.late"]],
  ["more remedied than named", "MEMBER", { previousDefects: { total: 1, remedied: 2 } }, ["facts.previousDefects.remedied"]],
  ["levels of HD 21", "MEMBER", { levels: { "I.1": "GOOD" } }, ["facts.levels"]],
  ["a form of discipline that is none", "MEMBER", { disciplines: [{ form: "FINE" }] }, ["facts.disciplines[0].form"]],
  ["an attestation of another subject", "MEMBER", { attestations: { "QD366.TIER.NOT_COMPLETED.LEADER_MITIGATION": true } }, ["facts.attestations.QD366.TIER.NOT_COMPLETED.LEADER_MITIGATION"]],
  ["a conclusion that is none", "COLLECTIVE", { conclusions: ["LATE"] }, ["facts.conclusions[0]"]],
  ["more low votes than ballots", "LEADER", { confidence: { ballots: 10, low: 11 } }, ["facts.confidence.low"]],
  ["more units lowest than in charge", "LEADER", { units: { inCharge: 2, lowest: 3 } }, ["facts.units.lowest"]],
  ["nobody says whether it is the head", "LEADER", { isHead: null }, ["facts.isHead"]],
  ["a district after the reform", "ORG", { kind: "DISTRICT_PARTY_ORGANIZATION" }, ["facts.kind"]],
  ["organisations below a cell", "ORG", { subordinates: { GOOD: 2 } }, ["facts.subordinates"]],
];

it.each(invalid)("is invalid: %s", (_, subject, facts, paths) =>
  expect(pathsIn(answer(subject, facts))).toEqual(paths),
);

it("a year before 2025 is not asked of QĐ 366", () =>
  expect(pathsIn(answer("MEMBER", {}, { year: 2024 }))).toEqual(["year"]));

it("points may be written in whatever way stays exact", () => {
  for (const common of [25, 25.0, 25.5, 25.25, 2.5e1])
    expect(pathsIn(answer("MEMBER", { points: { common } }))).toEqual([]);
});

const quota = (changes: object) =>
  evaluateCase({
    value: {
      id: "q",
      type: "quota",
      ruleSet: "QD366",
      subject: "LEADER",
      counts: { EXCELLENT: 1, GOOD: 5 },
      ...changes,
    },
    repeated: [],
  });

it.each([[26], [19], [22.5], ["25"]])("example 42: a decided rate of %s is refused", (outstandingPct) =>
  expect(pathsIn(quota({ outstandingPct }))).toEqual(["outstandingPct"]),
);

it("a decided rate is asked of QĐ 366 alone", () => {
  expect(pathsIn(quota({ outstandingPct: null }))).toEqual([]);
  expect(pathsIn(quota({ ruleSet: "HD21", outstandingPct: 25 }))).toEqual(["outstandingPct"]);
});
