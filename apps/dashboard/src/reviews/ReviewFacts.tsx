import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Review } from "../providers/queries/reviewedSubject.ts";
import { Facts } from "./Facts.tsx";

/** Draft, meeting, chair, versions, conclusion: what the file of a review says; what is not recorded is left out. */
export function ReviewFacts({ review }: { review: Review }) {
  const text = useText();
  const { date, halves, count } = useFigures();
  const { draftSentOn, earliestMeetingOn, meetingOn, turn, durationDays, completedOn, conclusion } = review;
  const { chair, chairName, reportVersions, ownReports } = review;
  const chairWords = [chair && text(`reviews.seat.${chair}`), chairName].filter(Boolean).join(", ");
  return (
    <Facts
      facts={[
        [text("reviews.fact.draftSentOn"), draftSentOn && date(draftSentOn)],
        [text("reviews.fact.earliestMeetingOn"), earliestMeetingOn && date(earliestMeetingOn)],
        [text("reviews.fact.meetingOn"), meetingOn && date(meetingOn)],
        [text("reviews.fact.turn"), turn && count(turn)],
        [
          text("reviews.fact.durationDays"),
          durationDays && text("reviews.fact.days", { days: halves(durationDays), smart_count: durationDays }),
        ],
        [text("reviews.fact.chair"), chairWords],
        [text("reviews.fact.reportVersions"), reportVersions?.map(date).join("; ")],
        [text("reviews.fact.ownReports"), ownReports && count(ownReports)],
        [text("reviews.fact.completedOn"), completedOn && date(completedOn)],
        [text("reviews.fact.conclusion"), conclusion],
      ]}
    />
  );
}
