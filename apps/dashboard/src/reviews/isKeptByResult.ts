import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";

/** Whether a decided result keeps a review as it is: one that is complete, or that none is opened beside it. */
export const isKeptByResult = ({ decidedResults }: ReviewedSubject, review: Review | null): boolean =>
  review === null
    ? decidedResults.some(({ reviewCompletedOn }) => reviewCompletedOn !== null)
    : review.completedOn !== null && decidedResults.length > 0;
