import { describe, expect, it } from "vitest";
import type { YearFigures } from "../../providers/queries/tierBreakdown.ts";
import { someFigures } from "../../testing/someFigures.ts";
import { otherYears, yearToBeginWith } from "./otherYears.ts";

const point = (year: number, regime: YearFigures["regime"], rated = 5): YearFigures => ({
  year,
  regime,
  figures: someFigures({ GOOD: rated }),
});
const trend = [
  point(2016, "POINTS_2016", 0),
  point(2018, "NOT_HELD"),
  point(2019, "TIERS_2019"),
  point(2020, "TIERS_2019"),
  point(2024, "NOT_HELD"),
  point(2025, "POINTS_2025"),
  point(2026, "POINTS_2025"),
];

describe("the years a year is held against", () => {
  it("have results that were checked, newest first", () =>
    expect(otherYears(trend, 2026).map(({ year }) => year)).toEqual([2025, 2020, 2019]));

  it.each([
    [2026, 2020],
    [2025, 2020],
    [2020, 2019],
    [2019, null],
  ])("%i begins with %s", (year, first) => expect(yearToBeginWith(trend, year)).toBe(first));
});
