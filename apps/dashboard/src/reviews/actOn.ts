import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";

/** Which review of whom an act is about, as it was read. */
export const actOn = (
  { subjectKind, subjectId }: Pick<ReviewedSubject, "subjectKind" | "subjectId">,
  year: number,
  review: Review | null,
) => ({
  year,
  subjectKind,
  subjectId,
  place: review?.place ?? null,
  placeName: review?.placeName ?? null,
  version: review?.version ?? 0,
});
