import { describe, expect, it } from "vitest";
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

describe("KH 57", () => {
  const quota = (subject: string, keys: object) =>
    evaluateCase({ value: { id: "q", type: "quota", ruleSet: "KH57", subject, ...keys }, repeated: [] });

  // biome-ignore format: a table, one case per line
  const members: readonly (readonly [keys: object, status: string, goodOnly: number, inclusive: number, over: number])[] = [
    [{ cellMemberCount: 6, counts: {} }, "OK", 1, 1, 0],
    [{ cellMemberCount: 6, counts: { EXCELLENT: 2, GOOD: 4 } }, "EXCEEDED", 1, 1, 1],
    [{ cellMemberCount: 0, counts: { EXCELLENT: 1 } }, "OK", 1, 1, 0],
    [{ cellMemberCount: 6, special: true, counts: { EXCELLENT: 2, GOOD: 40 } }, "EXCEEDED", 1, 1, 1],
    [{ cellMemberCount: 7, counts: { EXCELLENT: 1, GOOD: 5 } }, "EXCEEDED", 0, 0, 1],
    [{ cellMemberCount: 7, special: true, counts: { EXCELLENT: 1, GOOD: 5 } }, "OK", 1, 1, 0],
    [{ cellMemberCount: 30, counts: { EXCELLENT: 2, GOOD: 13 } }, "OK_ONLY_IF_INCLUSIVE", 1, 2, 1],
    [{ cellMemberCount: 30, counts: { EXCELLENT: 2, GOOD: 14 } }, "OK", 2, 2, 0],
    [{ cellMemberCount: 30, special: null, counts: { EXCELLENT: 0, GOOD: null, COMPLETED: 30 } }, "OK", 0, 0, 0],
    [{ cellMemberCount: 9007199254740991, counts: { GOOD: 9007199254740991 } }, "OK", 1351079888211148, 1351079888211148, 0],
  ];

  it.each(members)("members %j: %s", (keys, status, goodOnly, inclusive, over) =>
    expect(quota("MEMBER", keys)).toEqual({
      id: "q",
      status,
      maxUnderGoodOnly: goodOnly,
      maxUnderGoodAndAbove: inclusive,
      over,
    }),
  );

  const cells: readonly (readonly [counts: object, status: string, max: number])[] = [
    [{}, "OK", 0],
    [{ CLEAN_STRONG: 1 }, "EXCEEDED", 0],
    [{ CLEAN_STRONG: 1, WEAK: 2 }, "OK", 1],
    [{ CLEAN_STRONG: 2, GOOD: 1, COMPLETED: 1, WEAK: 1 }, "OK", 2],
    [{ CLEAN_STRONG: 3, GOOD: 2 }, "EXCEEDED", 2],
  ];

  it.each(cells)("cells %j: %s", (counts, status, max) =>
    expect(quota("ORG", { counts })).toMatchObject({ status, maxUnderGoodOnly: max, maxUnderGoodAndAbove: max }),
  );

  // biome-ignore format: a table, one case per line
  const invalid: readonly (readonly [why: string, subject: string, keys: object, paths: readonly string[]])[] = [
    ["the members of the cell not given", "MEMBER", { counts: {} }, ["cellMemberCount"]],
    ["… or null", "MEMBER", { counts: {}, cellMemberCount: null }, ["cellMemberCount"]],
    ["half a member", "MEMBER", { counts: {}, cellMemberCount: 6.5, special: "yes" }, ["cellMemberCount", "special"]],
    ["members of a cell for organisations", "ORG", { counts: {}, cellMemberCount: 7, special: true }, ["cellMemberCount", "special"]],
    ["… though null", "ORG", { counts: {}, special: null }, ["special"]],
    ["tiers of members for organisations", "ORG", { counts: { EXCELLENT: 1, NOT_COMPLETED: 1 } }, ["counts.EXCELLENT", "counts.NOT_COMPLETED"]],
    ["tiers of organisations for members", "MEMBER", { counts: { WEAK: 1 }, cellMemberCount: 7 }, ["counts.WEAK"]],
    ["a year", "ORG", { counts: {}, year: 2016 }, ["year"]],
    ["a subject KH 57 does not rate", "COLLECTIVE", { counts: {} }, ["subject"]],
  ];

  it.each(invalid)("is invalid with %s", (_, subject, keys, paths) => {
    const answer = quota(subject, keys);
    expect("errors" in answer && answer.errors.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
  });
});
