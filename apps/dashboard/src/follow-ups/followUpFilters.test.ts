import { expect, it } from "vitest";
import { type FollowUpFilters, followUpFiltersFrom, parametersOf } from "./followUpFilters.ts";

const inUrl = (filters: FollowUpFilters): URLSearchParams =>
  new URLSearchParams(Object.entries(parametersOf(filters)).flatMap(([name, value]) => (value ? [[name, value]] : [])));

it.each<[string, FollowUpFilters]>([
  ["", { state: [], allSubjectKinds: false }],
  ["tinh-trang=NOT_TAKEN_ON%2COVERDUE", { state: ["NOT_TAKEN_ON", "OVERDUE"], allSubjectKinds: false }],
  ["moi-doi-tuong=1", { state: [], allSubjectKinds: true }],
])("«%s» says the filters, and the filters say it", (url, filters) => {
  expect(followUpFiltersFrom(new URLSearchParams(url))).toEqual(filters);
  expect(inUrl(filters).toString()).toBe(url);
});

it("an address typed wrongly filters nothing instead of failing", () =>
  expect(followUpFiltersFrom(new URLSearchParams("tinh-trang=x"))).toEqual({ state: [], allSubjectKinds: false }));
