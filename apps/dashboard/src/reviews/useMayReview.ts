import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { useMayChange } from "../view/useMayChange.ts";
import { useView } from "../view/useView.ts";
import { reviewers } from "./reviewers.ts";

/** Whether the viewer keeps the reviews of the subject's organisation, in a year that is open. */
export function useMayReview({ organisation }: Pick<ReviewedSubject, "organisation">): boolean {
  const { year } = useView();
  return useMayChange(reviewers, { organisationId: organisation.id, year });
}
