import { expect, it } from "vitest";
import { areNarrow, noFilters, parametersOf, type WarningFilters, warningFiltersFrom } from "./warningFilters.ts";

const inUrl = (filters: WarningFilters): URLSearchParams =>
  new URLSearchParams(Object.entries(parametersOf(filters)).flatMap(([name, value]) => (value ? [[name, value]] : [])));

it.each<[string, WarningFilters]>([
  ["", noFilters],
  ["muc-do=BLOCK%2CATTEST", { ...noFilters, severity: ["BLOCK", "ATTEST"] }],
  ["loai=QUOTA", { ...noFilters, kind: "QUOTA" }],
  ["quy-dinh=HD21.QUOTA.ORG", { ...noFilters, ruleId: "HD21.QUOTA.ORG" }],
  ["cap=DISTRICT", { ...noFilters, level: "DISTRICT" }],
  ["moi-doi-tuong=1", { ...noFilters, allSubjectKinds: true }],
])("«%s» says the filters, and the filters say it", (url, filters) => {
  expect(warningFiltersFrom(new URLSearchParams(url))).toEqual(filters);
  expect(inUrl(filters).toString()).toBe(url);
});

it("an address typed wrongly filters nothing instead of failing", () =>
  expect(warningFiltersFrom(new URLSearchParams("muc-do=BLOCK,XYZ&loai=abc"))).toEqual({
    ...noFilters,
    severity: ["BLOCK"],
  }));

it("showing every subject kind widens the list, it does not narrow it", () => {
  expect(areNarrow({ ...noFilters, allSubjectKinds: true })).toBe(false);
  expect(areNarrow({ ...noFilters, kind: "RULE" })).toBe(true);
});
