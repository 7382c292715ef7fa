import { describe, expect, it } from "vitest";
import { cv04 } from "../rule-sets/cv04.ts";
import { effectiveRuleSet } from "../rule-sets/effective.ts";
import { hd21 } from "../rule-sets/hd21.ts";
import { notHeld } from "../rule-sets/not-held.ts";
import { override } from "../rule-sets/override.ts";
import { districtDeadline, grassrootsDeadline } from "../rule-sets/parameters/scopes.ts";
import type { RuleSet } from "../rule-sets/rule-set.ts";
import { ruleSetById } from "../rule-sets/rule-sets.ts";
import { deadlinesOf } from "./deadline.ts";
import { deadlinesFor, submissionDeadlineFor } from "./organisation-deadlines.ts";

const spelled = (ruleSet: RuleSet | undefined, year: number): readonly string[] =>
  ruleSet === undefined
    ? ["no such rule set"]
    : deadlinesOf(ruleSet, year).map(({ ruleId, dueOn }) => `${ruleId} ${dueOn}`);

describe("the deadlines in force below a chain of documents (rules.md 3.20)", () => {
  it.each([
    ["HD21", 2019, ["HD21.REPORT.CENTRAL_DEADLINE 2020-03-15"]],
    [
      "KH174",
      2021,
      [
        "HD21.REPORT.CENTRAL_DEADLINE 2022-03-15",
        "KH174.DEADLINE.DISTRICT 2021-12-31",
        "KH174.DEADLINE.GRASSROOTS 2021-12-15",
      ],
    ],
    ["CV04", 2020, ["HD21.REPORT.CENTRAL_DEADLINE 2021-03-15", "CV04.DEADLINE.PROVINCE_DOSSIERS 2021-02-25"]],
    ["KH57", 2016, ["KH57.DEADLINE.REVIEW 2016-12-20", "KH57.DEADLINE.DOSSIER 2016-12-25"]],
    ["CV54", 2019, ["HD21.REPORT.CENTRAL_DEADLINE 2020-03-15"]],
  ])("%s of %i", (id, year, expected) => expect(spelled(ruleSetById(id), year)).toEqual(expected));

  it.each([
    ["HD21", ["HD 21, III.2"]],
    ["KH174", ["HD 21, III.2", "KH 174, C.1, bullet 2", "KH 174, C.1, bullet 1"]],
    ["KH57", ["KH 57, III.3", "KH 57, III.3"]],
  ])("%s says where each stands", (id, places) => {
    expect(deadlinesOf(ruleSetById(id) ?? notHeld, 2019).map(({ citation }) => citation)).toEqual(places);
  });

  it("a year whose rules are not held has none", () => expect(deadlinesOf(notHeld, 2018)).toEqual([]));
});

describe("a document a board adds", () => {
  const ofTheProvince = {
    ...cv04,
    id: "7",
    years: { from: 2021, to: 2021 },
    adds: [],
    overrides: [
      override(grassrootsDeadline, "Y-12-10", "KH 12, 3", []),
      override(districtDeadline, "Y+1-01-20", "KH 12, 3", []),
    ],
  };

  it("sets days for those below it, by its own plan", () =>
    expect(spelled(effectiveRuleSet(hd21, [ofTheProvince]), 2021)).toEqual([
      "HD21.REPORT.CENTRAL_DEADLINE 2022-03-15",
      "HD21.REPORT.ANNUAL_PLAN 2022-01-20",
      "HD21.REPORT.ANNUAL_PLAN 2021-12-10",
    ]));

  it("a lower document's day replaces it, and the day says whose it is", () => {
    const ofTheDistrict = {
      ...ofTheProvince,
      id: "8",
      overrides: [override(grassrootsDeadline, "Y-12-05", "KH 3, 1", [])],
    };
    const both = effectiveRuleSet(hd21, [ofTheProvince, ofTheDistrict]);
    expect(deadlinesOf(both, 2021).map(({ documentId, dueOn }) => `${documentId} ${dueOn}`)).toEqual([
      "HD21 2022-03-15",
      "7 2022-01-20",
      "8 2021-12-05",
    ]);
  });
});

describe("who must keep which day", () => {
  const kh174 = ruleSetById("KH174") ?? hd21;
  const bothOf2020 = effectiveRuleSet(hd21, [
    { ...cv04, overrides: [...cv04.overrides, override(districtDeadline, "Y+1-01-31", "CV 04", [])] },
  ]);

  it.each([
    ["PROVINCIAL_PARTY_ORGANIZATION", ["CENTRAL"]],
    ["DISTRICT_PARTY_ORGANIZATION", ["DISTRICT"]],
    ["GRASSROOTS_PARTY_ORGANIZATION", ["GRASSROOTS"]],
    ["GRASSROOTS_PARTY_CELL", ["GRASSROOTS"]],
    ["SUBORDINATE_PARTY_CELL", []],
  ] as const)("%s in Ba Đình: %j", (kind, slots) =>
    expect(deadlinesFor(kh174, 2019, kind).map(({ slot }) => slot)).toEqual(slots),
  );

  it("the report of the results comes before the dossiers", () => {
    expect(deadlinesFor(bothOf2020, 2020, "DISTRICT_PARTY_ORGANIZATION")).toHaveLength(2);
    expect(submissionDeadlineFor(bothOf2020, 2020, "DISTRICT_PARTY_ORGANIZATION")?.dueOn).toBe("2021-01-31");
    expect(submissionDeadlineFor(ruleSetById("CV04") ?? hd21, 2020, "DISTRICT_PARTY_ORGANIZATION")?.slot).toBe(
      "PROVINCE_INTERNAL",
    );
  });

  it("a cell of 2016 sends its dossier after its reviews", () => {
    const kh57 = ruleSetById("KH57") ?? hd21;
    expect(deadlinesFor(kh57, 2016, "SUBORDINATE_PARTY_CELL")).toHaveLength(2);
    expect(submissionDeadlineFor(kh57, 2016, "SUBORDINATE_PARTY_CELL")?.slot).toBe("CELL_DOSSIER");
  });

  it("where no document sets a day there is none", () =>
    expect(submissionDeadlineFor(hd21, 2019, "GRASSROOTS_PARTY_CELL")).toBeNull());
});
