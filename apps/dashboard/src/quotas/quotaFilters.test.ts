import { expect, it } from "vitest";
import { noFilters, parametersOf, type QuotaFilters, quotaFiltersFrom } from "./quotaFilters.ts";

const inUrl = (filters: QuotaFilters): string =>
  new URLSearchParams(
    Object.entries(parametersOf(filters)).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();

it.each<[string, QuotaFilters]>([
  ["", noFilters],
  ["tinh-trang=OK_ONLY_IF_SMALL_BASE", { ...noFilters, status: "OK_ONLY_IF_SMALL_BASE" }],
  ["tinh-trang=EXCEEDED", { ...noFilters, status: "EXCEEDED" }],
  ["chi-tai-day=1&moi-doi-tuong=1", { ...noFilters, onlyHere: true, allSubjectKinds: true }],
])("«%s» says the filters, and the filters say it", (url, filters) => {
  expect(quotaFiltersFrom(new URLSearchParams(url))).toEqual(filters);
  expect(inUrl(filters)).toBe(url);
});

it("an unknown status filters nothing", () =>
  expect(quotaFiltersFrom(new URLSearchParams("tinh-trang=DO")).status).toBeNull());
