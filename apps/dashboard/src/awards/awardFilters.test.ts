import { expect, it } from "vitest";
import { type AwardFilters, areNarrow, awardFiltersFrom, noFilters, parametersOf } from "./awardFilters.ts";

const inUrl = (filters: AwardFilters): URLSearchParams =>
  new URLSearchParams(Object.entries(parametersOf(filters)).flatMap(([name, value]) => (value ? [[name, value]] : [])));

it.each<[string, AwardFilters]>([
  ["", noFilters],
  ["danh-hieu=ORG_FIVE_YEARS", { ...noFilters, award: "ORG_FIVE_YEARS" }],
  ["lua-chon=no", { ...noFilters, chosen: "no" }],
])("«%s» says the filters, and the filters say it", (url, filters) => {
  expect(awardFiltersFrom(new URLSearchParams(url))).toEqual(filters);
  expect(inUrl(filters).toString()).toBe(url);
  expect(areNarrow(filters)).toBe(url !== "");
});

it("an address typed wrongly filters nothing instead of failing", () =>
  expect(awardFiltersFrom(new URLSearchParams("danh-hieu=x&lua-chon=2"))).toEqual(noFilters));
