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

/** How many days the draft went out ahead, against how many are asked. */
export function DraftCell({ subject: { review, leadTime } }: CellProps) {
  const text = useText();
  const { date, count } = useFigures();
  const { leadDays = null, draftSentOn } = review ?? {};
  const asked = leadTime && { days: count(leadDays), least: count(leadTime.days) };
  return (
    <>
      {asked ? text(`reviews.list.${leadTime.workingDays ? "workingDays" : "days"}`, asked) : text("words.none")}
      {draftSentOn && <span className={styles.quiet}>{text("reviews.list.sentOn", { day: date(draftSentOn) })}</span>}
    </>
  );
}

/** How long it lasted, against the least that is asked. */
export function DurationCell({ subject: { review, minimumDays } }: CellProps) {
  const text = useText();
  const { halves } = useFigures();
  const range = useRange();
  const days = halves(review?.durationDays);
  return minimumDays ? text("reviews.list.durationOf", { days, least: range(minimumDays) }) : days;
}
