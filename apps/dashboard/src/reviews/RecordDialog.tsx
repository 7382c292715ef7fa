import type { ReviewPlace } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { useRecordReview } from "../providers/acts/review.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";
import { actOn } from "./actOn.ts";
import { FieldGroup } from "./FieldGroup.tsx";
import { MeetingFields } from "./MeetingFields.tsx";
import { MinutesFields } from "./MinutesFields.tsx";
import { PlaceFields } from "./PlaceFields.tsx";
import { PreparationFields } from "./PreparationFields.tsx";
import { RemedyFields } from "./RemedyFields.tsx";
import { reviewIn } from "./reviewIn.ts";

interface RecordDialogProps {
  readonly subject: ReviewedSubject;
  /** null: none yet. */
  readonly review: Review | null;
  /** Where a new one may be held; none for a collective. */
  readonly places: readonly ReviewPlace[];
  readonly onClose: () => void;
}

/** Everything a review records, in the order it happens: preparation, meeting, minutes, conclusion. */
export function RecordDialog({ subject, review, places, onClose }: RecordDialogProps) {
  const text = useText();
  const act = useRecordReview();
  const { year } = useView();
  return (
    <ActDialog
      wide
      title={text(review ? "reviews.acts.changeOf" : "reviews.acts.recordOf", { name: subject.name })}
      act={act}
      submitLabel={text("reviews.acts.save")}
      onClose={onClose}
      variablesOf={(given) => ({
        ...actOn(subject, year, review),
        ...(review
          ? {}
          : {
              place: places.find((place) => place === given.text("place")) ?? null,
              placeName: given.optional("placeName"),
            }),
        review: reviewIn(given, review, subject),
      })}
    >
      {!review && <PlaceFields places={places} />}
      <PreparationFields subject={subject} review={review} />
      <MeetingFields subject={subject} review={review} />
      <MinutesFields subject={subject} review={review} />
      <RemedyFields subject={subject} review={review} />
      <FieldGroup title={text("reviews.fields.ending")}>
        <TextInput name="conclusion" rows={3} label={text("reviews.fields.conclusion")} value={review?.conclusion} />
      </FieldGroup>
    </ActDialog>
  );
}
