import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { Panel } from "../ui/Panel.tsx";
import { MinuteFacts } from "./MinuteFacts.tsx";
import { PromptList } from "./PromptList.tsx";
import { ReviewFacts } from "./ReviewFacts.tsx";
import styles from "./ReviewShow.module.css";
import { usePlaceWords } from "./usePlaceWords.ts";

/** Every review of the subject: of a collective the one, of a person one a place. */
export function ReviewPanels({ subject }: { subject: ReviewedSubject }) {
  const text = useText();
  const placeWords = usePlaceWords();
  const { subjectKind, places, review } = subject;
  if (subjectKind === "ORG" || subjectKind === "COLLECTIVE")
    return <OneReview title={text("reviews.show.ofCollective")} review={review} subject={subject} />;
  return places.map((place) => (
    <OneReview
      key={place.anyOf.join() + place.review?.id}
      title={text("reviews.show.ofPlace", { place: place.review?.placeName ?? placeWords(place.anyOf) })}
      review={place.review}
      subject={subject}
    />
  ));
}

interface OneReviewProps {
  readonly title: string;
  /** null: none yet. */
  readonly review: Review | null;
  readonly subject: ReviewedSubject;
}

function OneReview({ title, review, subject }: OneReviewProps) {
  return <Panel title={title}>{review ? <Recorded review={review} /> : <NothingRecorded subject={subject} />}</Panel>;
}

function Recorded({ review }: { review: Review }) {
  const text = useText();
  const { moment } = useFigures();
  const { changedByName, changedAt, prompts } = review;
  return (
    <>
      <ReviewFacts review={review} />
      <MinuteFacts minutes={review.minutes} />
      <PromptList prompts={prompts} />
      {changedByName && (
        <p className={styles.quiet}>
          {text("reviews.show.enteredBy", { name: changedByName, moment: moment(changedAt) })}
        </p>
      )}
    </>
  );
}

/** The result may tell that the review was complete where no review came with the data. */
function NothingRecorded({ subject: { reviewCompletedOn, places } }: { subject: ReviewedSubject }) {
  const text = useText();
  const { date } = useFigures();
  const isTold = reviewCompletedOn !== null && places.every(({ review }) => review === null);
  return (
    <p className={styles.quiet}>
      {isTold ? text("reviews.show.toldByResult", { day: date(reviewCompletedOn) }) : text("reviews.show.nothing")}
    </p>
  );
}
