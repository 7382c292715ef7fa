import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";

type Reviewed = Pick<ReviewedSubject, "review" | "places">;

/** Codes of the contents with text; the own review of a person is one for all places. null: no report yet. */
export function codesWritten({ review, places }: Reviewed): ReadonlySet<string> | null {
  const reviews = [review, ...places.map((place) => place.review)];
  const reports = reviews.flatMap((each) => (each?.contents ? [each.contents] : []));
  return reports.length === 0 ? null : new Set(reports.flat());
}
