import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { ReviewedRow } from "../providers/queries/reviewedSubjects.ts";
import styles from "./Reviews.module.css";
import { useRange } from "./useRange.ts";

interface CellProps {
  readonly subject: ReviewedRow;
}

/** When it met, in which turn, when it was complete. */
export function MeetingCell({ subject: { review, reviewCompletedOn } }: CellProps) {
  const text = useText();
  const { date } = useFigures();
  const completedOn = review ? review.completedOn : reviewCompletedOn;
  return (
    <>
      {date(review?.meetingOn)}
      {review?.turn && <span className={styles.quiet}>{text("reviews.list.turn", { turn: review.turn })}</span>}
      {completedOn && (
        <span className={styles.quiet}>{text("reviews.list.completedOn", { day: date(completedOn) })}</span>
      )}
    </>
  );
}

/** How many days the draft went out ahead, how many are asked at least. */
export function DraftCell({ subject: { review, leadTime } }: CellProps) {
  const text = useText();
  const { date, count } = useFigures();
  const { leadDays = null, draftSentOn } = review ?? {};
  const unit = leadTime?.workingDays ? "workingDays" : "days";
  return (
    <>
      <span>
        {leadDays === null
          ? text("words.none")
          : text(`reviews.list.${unit}`, { days: count(leadDays), smart_count: leadDays })}
      </span>
      {leadTime && <Least least={count(leadTime.days)} />}
      {draftSentOn && <span className={styles.quiet}>{text("reviews.list.sentOn", { day: date(draftSentOn) })}</span>}
    </>
  );
}

/** How long it lasted, how long it must at least. */
export function DurationCell({ subject: { review, minimumDays } }: CellProps) {
  const { halves } = useFigures();
  const range = useRange();
  return (
    <>
      {halves(review?.durationDays)}
      {minimumDays && <Least least={range(minimumDays)} />}
    </>
  );
}

function Least({ least }: { least: string }) {
  const text = useText();
  return <span className={styles.quiet}>{text("reviews.list.least", { least })}</span>;
}
