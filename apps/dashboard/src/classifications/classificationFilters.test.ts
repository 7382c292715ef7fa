import { expect, it } from "vitest";
import {
  type ClassificationFilters,
  classificationFiltersFrom,
  noFilters,
  parametersOf,
} from "./classificationFilters.ts";

const inUrl = (filters: ClassificationFilters): string =>
  new URLSearchParams(
    Object.entries(parametersOf(filters)).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();

it.each<[string, ClassificationFilters]>([
  ["", noFilters],
  ["ket-qua=PENDING", { ...noFilters, outcome: "PENDING" }],
  ["noi-tinh=12", { ...noFilters, quotaUseId: "12" }],
  ["ten=an&chi-tai-day=1", { ...noFilters, name: "an", onlyHere: true }],
])("«%s» says the filters, and the filters say it", (url, filters) => {
  expect(classificationFiltersFrom(new URLSearchParams(url))).toEqual(filters);
  expect(inUrl(filters)).toBe(url);
});
