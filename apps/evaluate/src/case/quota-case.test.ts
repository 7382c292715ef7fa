import { expect, it } from "vitest";
import { evaluateCase } from "./evaluate-case.ts";

const ask = (counts: unknown, subject = "MEMBER") =>
  evaluateCase({ value: { id: "q", type: "quota", ruleSet: "HD21", subject, counts }, repeated: [] });

// biome-ignore format: a table, one case per line
const quotas: readonly (readonly [excellent: number, good: number, status: string, goodOnly: number, inclusive: number, over: number])[] = [
  [0, 0, "OK", 1, 1, 0],
  [1, 0, "OK", 1, 1, 0],
  [2, 0, "EXCEEDED", 1, 1, 1],
  [5, 0, "EXCEEDED", 1, 1, 4],
  [10, 0, "EXCEEDED", 1, 2, 9],
  [1, 1, "OK", 1, 1, 0],
  [1, 4, "OK", 1, 1, 0],
  [2, 4, "EXCEEDED", 1, 1, 1],
  [1, 5, "OK", 1, 1, 0],
  [2, 5, "EXCEEDED", 1, 1, 1],
  [2, 7, "EXCEEDED", 1, 1, 1],
  [2, 8, "OK_ONLY_IF_INCLUSIVE", 1, 2, 1],
  [1, 9, "OK", 1, 2, 0],
  [2, 9, "OK_ONLY_IF_INCLUSIVE", 1, 2, 1],
  [3, 9, "EXCEEDED", 1, 2, 2],
  [2, 10, "OK", 2, 2, 0],
  [3, 10, "EXCEEDED", 2, 2, 1],
  [3, 12, "OK_ONLY_IF_INCLUSIVE", 2, 3, 1],
  [3, 14, "OK_ONLY_IF_INCLUSIVE", 2, 3, 1],
  [3, 15, "OK", 3, 3, 0],
  [5, 19, "EXCEEDED", 3, 4, 2],
  [4, 20, "OK", 4, 4, 0],
  [5, 20, "OK_ONLY_IF_INCLUSIVE", 4, 5, 1],
  [6, 20, "EXCEEDED", 4, 5, 2],
  [0, 9007199254740991, "OK", 1801439850948198, 1801439850948198, 0],
  [9007199254740991, 9007199254740991, "EXCEEDED", 1801439850948198, 3602879701896396, 7205759403792793],
];

it.each(quotas)("%i at EXCELLENT beside %i at GOOD: %s", (excellent, good, status, goodOnly, inclusive, over) =>
  expect(ask({ EXCELLENT: excellent, GOOD: good })).toEqual({
    id: "q",
    status,
    maxUnderGoodOnly: goodOnly,
    maxUnderGoodAndAbove: inclusive,
    over,
  }),
);

it.each(["ORG", "MEMBER", "COLLECTIVE", "LEADER"])("%s alike, the two lower tiers not counted", (subject) =>
  expect(ask({ EXCELLENT: 1, GOOD: 4, COMPLETED: 50, NOT_COMPLETED: 7 }, subject)).toMatchObject({
    status: "OK",
    maxUnderGoodOnly: 1,
    maxUnderGoodAndAbove: 1,
  }),
);

it("counts a tier left out, or null, as none", () => {
  expect(ask({})).toMatchObject({ status: "OK", maxUnderGoodOnly: 1 });
  expect(ask({ EXCELLENT: 2, GOOD: null })).toMatchObject({ status: "EXCEEDED", over: 1 });
});

// biome-ignore format: a table, one case per line
const invalid: readonly (readonly [why: string, changes: object, paths: readonly string[]])[] = [
  ["a year", { year: 2019 }, ["year"]],
  ["counts left out", { counts: undefined }, ["counts"]],
  ["counts null", { counts: null }, ["counts"]],
  ["counts as a list", { counts: [1, 2] }, ["counts"]],
  ["a tier of another rule set", { counts: { CLEAN_STRONG: 1 } }, ["counts.CLEAN_STRONG"]],
  ["NOT_RATED is no tier", { counts: { NOT_RATED: 1 } }, ["counts.NOT_RATED"]],
  ["keys of KH57", { cellMemberCount: 7, special: true }, ["cellMemberCount", "special"]],
  ["half a subject", { counts: { GOOD: 1.5 } }, ["counts.GOOD"]],
  ["fewer than none", { counts: { GOOD: -1, EXCELLENT: "3" } }, ["counts.GOOD", "counts.EXCELLENT"]],
  ["a subject that is none", { subject: "CELL" }, ["subject"]],
  ["no subject", { subject: null }, ["subject"]],
];

it.each(invalid)("is invalid with %s", (_, changes, paths) => {
  const value = { id: "q", type: "quota", ruleSet: "HD21", subject: "MEMBER", counts: {}, ...changes };
  const answer = evaluateCase({ value, repeated: [] });
  expect(answer.status).toBe("INVALID");
  expect("errors" in answer && answer.errors.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
});
