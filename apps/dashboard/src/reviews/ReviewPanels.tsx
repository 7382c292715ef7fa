import { useText } from "../i18n/useText.ts";
import type { PlaceOfReview, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { isCollective, placesOfLeaders, placesRecordedHere } from "./kindOfReview.ts";
import { OneReview } from "./OneReview.tsx";
import { RecordedElsewhere } from "./RecordedElsewhere.tsx";
import { ReviewActs } from "./ReviewActs.tsx";
import { usePlaceWords } from "./usePlaceWords.ts";

interface ReviewPanelsProps {
  readonly subject: ReviewedSubject;
}

/** Every review of the subject with what may be done with it: of a collective the one, of a person one a place. */
export function ReviewPanels({ subject }: ReviewPanelsProps) {
  return isCollective(subject) ? <OfCollective subject={subject} /> : <OfPerson subject={subject} />;
}

function OfCollective({ subject }: ReviewPanelsProps) {
  const text = useText();
  const { review } = subject;
  return (
    <OneReview title={text("reviews.show.ofCollective")} review={review} subject={subject}>
      <ReviewActs subject={subject} review={review} places={[]} />
    </OneReview>
  );
}

function OfPerson({ subject }: ReviewPanelsProps) {
  return (
    <>
      {subject.places.map((place) => (
        <AtPlace key={place.anyOf.join() + place.review?.id} subject={subject} place={place} />
      ))}
      {subject.subjectKind === "LEADER" && (
        <ReviewActs isElsewhere subject={subject} review={null} places={placesOfLeaders} />
      )}
    </>
  );
}

function AtPlace({ subject, place: { anyOf, review } }: ReviewPanelsProps & { place: PlaceOfReview }) {
  const text = useText();
  const placeWords = usePlaceWords();
  const places = placesRecordedHere(subject, anyOf);
  const isHere = review ? isOf(subject, review) : places.length > 0;
  return (
    <OneReview
      title={text("reviews.show.ofPlace", { place: review?.placeName ?? placeWords(anyOf) })}
      review={review}
      subject={subject}
    >
      {isHere ? (
        <ReviewActs subject={subject} review={review} places={places} />
      ) : (
        <RecordedElsewhere subject={subject} review={review} />
      )}
    </OneReview>
  );
}

/** Whether a review is recorded with this entry of the person. */
const isOf = (
  { subjectKind, subjectId }: ReviewedSubject,
  review: Pick<ReviewedSubject, "subjectKind" | "subjectId">,
): boolean => review.subjectKind === subjectKind && review.subjectId === subjectId;
