import { expect, test } from "vitest";
import { cycles } from "../testing/samplePage.ts";
import { currentYear } from "./currentYear.ts";

const of = (year: number, hasClassifications: boolean) => ({ ...cycles[0], year, hasClassifications }) as const;

test.each([
  ["the newest with results", [of(2026, true), of(2025, true)], 2026],
  ["one opened where nobody is rated yet gives way", [of(2027, false), of(2026, true)], 2026],
  ["one that has not begun gives way", [of(2028, true), of(2027, true)], 2027],
  ["without any results the newest", [of(2027, false), of(2026, false)], 2027],
])("%s", (_, held, year) => {
  expect(currentYear(held as never, "2027-03-01")).toBe(year);
});
