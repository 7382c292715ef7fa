import type { ReactNode } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { Panel } from "../ui/Panel.tsx";
import { MinuteFacts } from "./MinuteFacts.tsx";
import { PromptList } from "./PromptList.tsx";
import { ReviewFacts } from "./ReviewFacts.tsx";
import styles from "./ReviewShow.module.css";

interface OneReviewProps {
  readonly title: string;
  /** null: none yet. */
  readonly review: Review | null;
  readonly subject: ReviewedSubject;
  /** What may be done with it. */
  readonly children: ReactNode;
}

/** One review: its facts, its minutes, its prompts, who wrote last. */
export function OneReview({ title, review, subject, children }: OneReviewProps) {
  return (
    <Panel title={title}>
      {review ? <Recorded review={review} subject={subject} /> : <NothingRecorded subject={subject} />}
      {children}
    </Panel>
  );
}

function Recorded({ review, subject }: { review: Review; subject: ReviewedSubject }) {
  const text = useText();
  const { moment } = useFigures();
  const { changedByName, changedAt } = review;
  return (
    <>
      <ReviewFacts review={review} />
      <MinuteFacts minutes={review.minutes} />
      <PromptList review={review} subject={subject} />
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
