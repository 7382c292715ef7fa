import { useText } from "../i18n/useText.ts";
import { useCompleteReview } from "../providers/acts/review.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";
import { actOn } from "./actOn.ts";

interface CompleteDialogProps {
  readonly subject: ReviewedSubject;
  readonly review: Review;
  readonly onClose: () => void;
}

/** When the review was complete and what was concluded; refused with the clause where a rule that must be kept is not. */
export function CompleteDialog({ subject, review, onClose }: CompleteDialogProps) {
  const text = useText();
  const act = useCompleteReview();
  const { year } = useView();
  return (
    <ActDialog
      title={text("reviews.acts.completeOf", { name: subject.name })}
      act={act}
      submitLabel={text("reviews.acts.complete")}
      onClose={onClose}
      variablesOf={(given) => ({
        ...actOn(subject, year, review),
        completion: { completedOn: given.day("completedOn"), conclusion: given.text("conclusion") },
      })}
    >
      <DayInput
        required
        name="completedOn"
        label={text("reviews.fields.completedOn")}
        value={review.meetingOn}
        hint={text("reviews.fields.completedHint")}
      />
      <TextInput
        required
        name="conclusion"
        rows={4}
        label={text("reviews.fields.conclusion")}
        value={review.conclusion}
      />
    </ActDialog>
  );
}
