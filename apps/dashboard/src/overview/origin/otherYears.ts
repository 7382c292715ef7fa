import type { YearFigures } from "../../providers/queries/tierBreakdown.ts";

/** The years a year can be held against, newest first: those with results that were checked against rules. */
export const otherYears = (trend: readonly YearFigures[], year: number): readonly YearFigures[] =>
  trend
    .filter((one) => one.year !== year && one.regime !== "NOT_HELD" && one.figures.rated > 0)
    .toSorted((a, b) => b.year - a.year);

/** The one to begin with: the last before it under other rules, else the last before it. */
export function yearToBeginWith(trend: readonly YearFigures[], year: number): number | null {
  const regime = trend.find((one) => one.year === year)?.regime;
  const earlier = otherYears(trend, year).filter((one) => one.year < year);
  return (earlier.find((one) => one.regime !== regime) ?? earlier[0])?.year ?? null;
}
