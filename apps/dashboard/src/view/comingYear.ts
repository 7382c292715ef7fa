/** A year not opened yet of which the documents are looked at; nobody is rated in it, so it is no year of the view. */
export const comingYearParameter = "nam-toi";

/** How many years after the newest one can be asked for, as the API answers them. */
const yearsAhead = 2;

/** The years not opened yet whose rules can be looked at, the nearest first. */
export const comingYears = (newest: number): readonly number[] =>
  Array.from({ length: yearsAhead }, (_, index) => newest + index + 1);

/** The one an address names; null: none, or one that cannot be asked for. */
export const comingYearIn = (search: URLSearchParams, newest: number): number | null =>
  comingYears(newest).find((year) => String(year) === search.get(comingYearParameter)) ?? null;
