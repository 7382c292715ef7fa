import { useCycle } from "../providers/queries/cycles.ts";
import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { useMay } from "../view/useMay.ts";
import { useView } from "../view/useView.ts";
import { reviewers } from "./reviewers.ts";

type Reviewed = Pick<ReviewedSubject, "organisation">;

/** Whether the viewer keeps the reviews of the subject's organisation. */
function useKeepsReviews({ organisation }: Reviewed): boolean {
  const { year } = useView();
  return useMay(reviewers, { organisationId: organisation.id, year });
}

/** … and the year is open: a closed year keeps what it shows. */
export function useMayReview(subject: Reviewed): boolean {
  const isClosed = useCycle(useView().year)?.state === "CLOSED";
  return useKeepsReviews(subject) && !isClosed;
}

/** Whether the viewer would keep them, were the year not closed. */
export function useIsClosedTo(subject: Reviewed): boolean {
  const may = useMayReview(subject);
  return useKeepsReviews(subject) && !may;
}
