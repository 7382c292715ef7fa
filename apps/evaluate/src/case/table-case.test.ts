import { describe, expect, it } from "vitest";
import { evaluateCase } from "./evaluate-case.ts";

const base = {
  id: "t",
  type: "table",
  regime: "TIERS_2019",
  subject: "ORG",
  total: 10,
  rated: 10,
  counts: { GOOD: 7 },
};
const ask = (changes: object, repeated: readonly string[] = []) =>
  evaluateCase({ value: { ...base, ...changes }, repeated });
const told = (changes: object): string => JSON.stringify(ask(changes));

it("answers the example of case-format to the letter", () => {
  const value = JSON.parse(
    '{"id":"e12","type":"table","regime":"POINTS_2016","subject":"ORG","total":41,"rated":41,"counts":{"CLEAN_STRONG":24,"GOOD":15,"COMPLETED":22},"percentages":{"CLEAN_STRONG":59,"GOOD":36.7,"COMPLETED":4.8},"decimals":{"CLEAN_STRONG":0,"GOOD":1,"COMPLETED":1}}',
  );
  expect(JSON.stringify(evaluateCase({ value, repeated: [] }))).toBe(
    '{"id":"e12","status":"FAULTY","faults":[{"code":"SUM_EXCEEDS_RATED","field":"rated","stated":41,"computed":61,"hint":null},{"code":"PERCENT_ROUNDING","field":"GOOD","stated":36.7,"computed":36.6,"hint":null},{"code":"PERCENT_MISMATCH","field":"COMPLETED","stated":4.8,"computed":53.7,"hint":null},{"code":"LIKELY_TYPO","field":"COMPLETED","stated":22,"computed":null,"hint":"2"}]}',
  );
});

describe("a table", () => {
  it("that prints nothing but counts is sound", () => expect(told({})).toBe('{"id":"t","status":"SOUND","faults":[]}'));

  it("without rated has a fault, null counting as not printed", () => {
    expect(ask({ rated: null })).toEqual(ask({ rated: undefined }));
    expect(told({ rated: null })).toContain('"code":"RATED_MISSING","field":"rated","stated":null,"computed":null');
  });

  it("has one decimal where it does not say", () =>
    expect(told({ percentages: { GOOD: 70 } })).toBe('{"id":"t","status":"SOUND","faults":[]}'));

  it("may say the decimals of some tiers", () =>
    expect(
      ask({
        counts: { GOOD: 3, COMPLETED: 3 },
        rated: 9,
        percentages: { GOOD: 33.33, COMPLETED: 33.3 },
        decimals: { GOOD: 2 },
      }),
    ).toMatchObject({ status: "SOUND" }));

  it("gives the greatest base on which every percentage is right", () =>
    expect(
      ask({ total: 709, rated: null, counts: { GOOD: 439 }, percentages: { GOOD: 62.62 }, decimals: 2 }),
    ).toMatchObject({
      faults: [
        { code: "RATED_MISSING" },
        { code: "PERCENT_OTHER_BASE", field: "GOOD", stated: 62.62, computed: 61.92, hint: "701" },
      ],
    }));

  it("names the tiers of 2016 as the case does", () => {
    const organisations = { regime: "POINTS_2016", counts: { CLEAN_STRONG: 9, WEAK: 2 }, percentages: { WEAK: 12 } };
    expect(ask(organisations)).toMatchObject({
      faults: [{ code: "SUM_EXCEEDS_RATED" }, { field: "WEAK", computed: 20 }],
    });
    const members = { regime: "POINTS_2016", subject: "MEMBER", counts: { EXCELLENT: 9, NOT_COMPLETED: 1 } };
    expect(ask(members)).toMatchObject({ status: "SOUND" });
  });

  it.each(["ORG", "MEMBER", "COLLECTIVE", "LEADER"])("of 2019 may be of %s", (subject) =>
    expect(ask({ subject })).toMatchObject({ status: "SOUND" }),
  );

  it("adds up beyond 2^53 without losing a digit", () =>
    expect(
      told({ total: null, rated: 9007199254740991, counts: { GOOD: 9007199254740991, COMPLETED: 9007199254740990 } }),
    ).toContain('"stated":9007199254740991,"computed":18014398509481981,'));

  it("may contain the top tier in GOOD, equal to it at most", () =>
    expect(ask({ goodIncludesExcellent: true, counts: { EXCELLENT: 7, GOOD: 7 } })).toMatchObject({ status: "SOUND" }));
});

// biome-ignore format: a table, one case per line
const invalid: readonly (readonly [why: string, changes: object, paths: readonly string[]])[] = [
  ["an unknown key", { ruleSet: "HD21" }, ["ruleSet"]],
  ["a year", { year: 2019 }, ["year"]],
  ["no regime", { regime: null }, ["regime"]],
  ["a rule set for a regime", { regime: "HD21" }, ["regime"]],
  ["no subject", { subject: undefined }, ["subject"]],
  ["a subject of no regime", { subject: "CELL" }, ["subject"]],
  ["a subject the regime does not rate", { regime: "POINTS_2016", subject: "COLLECTIVE" }, ["subject"]],
  ["no counts", { counts: null }, ["counts"]],
  ["counts as a list", { counts: [7] }, ["counts"]],
  ["a tier of the other regime", { counts: { CLEAN_STRONG: 7, WEAK: 0 } }, ["counts.CLEAN_STRONG", "counts.WEAK"]],
  ["a tier of 2019 of organisations in 2016", { regime: "POINTS_2016", counts: { EXCELLENT: 7, NOT_COMPLETED: 0 } }, ["counts.EXCELLENT", "counts.NOT_COMPLETED"]],
  ["a tier of 2016 of members", { regime: "POINTS_2016", subject: "MEMBER", counts: { WEAK: 1 } }, ["counts.WEAK"]],
  ["half a subject", { total: 10.5, rated: -1, counts: { GOOD: "7" } }, ["counts.GOOD", "rated", "total"]],
  ["a count beyond 2^53 − 1", { total: 9007199254740992 }, ["total"]],
  ["a percentage as a word", { percentages: { GOOD: "70" } }, ["percentages.GOOD"]],
  ["a percentage below none", { percentages: { GOOD: -1 } }, ["percentages.GOOD"]],
  ["a percentage of an unknown tier", { percentages: { NOT_RATED: 1 } }, ["percentages.NOT_RATED"]],
  ["more digits than one", { percentages: { GOOD: 62.62 } }, ["percentages.GOOD"]],
  ["more digits than it says", { percentages: { GOOD: 62.62, COMPLETED: 0.5 }, decimals: { GOOD: 2, COMPLETED: 0 } }, ["percentages.COMPLETED"]],
  ["more digits, though the count is not printed", { percentages: { COMPLETED: 1e-7 }, decimals: 6 }, ["percentages.COMPLETED"]],
  ["half a decimal", { decimals: 0.5 }, ["decimals"]],
  ["decimals below none", { decimals: { GOOD: -1 } }, ["decimals.GOOD"]],
  ["more decimals than a number has", { decimals: 9007199254740991 }, ["decimals"]],
  ["decimals of an unknown tier", { decimals: { WEAK: 1 } }, ["decimals.WEAK"]],
  ["the top tier above the GOOD that contains it", { goodIncludesExcellent: true, counts: { EXCELLENT: 8, GOOD: 7 } }, ["counts.EXCELLENT"]],
  ["the same in 2016", { regime: "POINTS_2016", goodIncludesExcellent: true, counts: { CLEAN_STRONG: 8, GOOD: 7 } }, ["counts.CLEAN_STRONG"]],
  ["a flag as a number", { goodIncludesExcellent: 1 }, ["goodIncludesExcellent"]],
];

it.each(invalid)("is invalid: %s", (_, changes, paths) => {
  const answer = ask(changes);
  expect(answer.status).toBe("INVALID");
  expect("errors" in answer && answer.errors.map(({ path }) => path).toSorted()).toEqual(paths);
});

it("is invalid with a key given twice", () =>
  expect(ask({}, ["counts.GOOD"])).toMatchObject({ status: "INVALID", errors: [{ path: "counts.GOOD" }] }));
