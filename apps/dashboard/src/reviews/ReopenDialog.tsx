import { useText } from "../i18n/useText.ts";
import { useReopenReview } from "../providers/acts/review.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";
import { actOn } from "./actOn.ts";

interface ReopenDialogProps {
  readonly subject: ReviewedSubject;
  readonly review: Review;
  readonly onClose: () => void;
}

/** Says what opening it again means before it is done. */
export function ReopenDialog({ subject, review, onClose }: ReopenDialogProps) {
  const text = useText();
  const act = useReopenReview();
  const { year } = useView();
  return (
    <ActDialog
      title={text("reviews.acts.reopenOf", { name: subject.name })}
      act={act}
      submitLabel={text("reviews.acts.reopen")}
      onClose={onClose}
      variablesOf={() => actOn(subject, year, review)}
    >
      <p>{text("reviews.acts.reopenLead")}</p>
    </ActDialog>
  );
}
