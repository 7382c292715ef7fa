/** A year of a row of years; nothing is known of a year that is not held. */
export interface YearSlot<Point> {
  readonly year: number;
  readonly point: Point | null;
}

/** The years from the first to the last, those between that are not held as gaps: a line through them would say something. */
export function everyYear<Point extends { readonly year: number }>(points: readonly Point[]): YearSlot<Point>[] {
  const held = new Map(points.map((point) => [point.year, point]));
  const [first, last] = [Math.min(...held.keys()), Math.max(...held.keys())];
  const years = held.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.map((year) => ({ year, point: held.get(year) ?? null }));
}
