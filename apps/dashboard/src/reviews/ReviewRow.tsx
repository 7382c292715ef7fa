import { citationText } from "@xep-loai/domain";
import { Link } from "react-router";
import { useLanguage, useSaid, useText } from "../i18n/useText.ts";
import type { ReviewedRow } from "../providers/queries/reviewedSubjects.ts";
import table from "../ui/table.module.css";
import { reviewPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { ConcernMarks } from "./ConcernMarks.tsx";
import { FindingsCount } from "./FindingsCount.tsx";
import { PlacesAsked } from "./PlacesAsked.tsx";
import { DraftCell, DurationCell, MeetingCell } from "./ReviewFigures.tsx";
import { ReviewStateMark } from "./ReviewStateMark.tsx";
import styles from "./Reviews.module.css";
import { useKindOf } from "./useKindOf.ts";

/** Who, where, how far, when, in how much time, under whom, and what is not in order. */
export function ReviewRow({ subject }: { subject: ReviewedRow }) {
  const text = useText();
  const language = useLanguage();
  const said = useSaid();
  const { places, state, isDue, notDue, review, reviewCompletedOn } = subject;
  return (
    <tr>
      <Who subject={subject} />
      <td>
        <PlacesAsked places={places} />
      </td>
      <td>
        <ReviewStateMark state={state} isDue={isDue} />
        {notDue && (
          <span className={styles.quiet}>
            {said(notDue.message)} ({citationText(notDue.citation, language)})
          </span>
        )}
        {!review && reviewCompletedOn && <span className={styles.quiet}>{text("reviews.list.byResult")}</span>}
      </td>
      <td>
        <MeetingCell subject={subject} />
      </td>
      <td>
        <DraftCell subject={subject} />
      </td>
      <td>
        <DurationCell subject={subject} />
      </td>
      <td>
        {review?.chair && text(`reviews.seat.${review.chair}`)}
        {review?.chairName && <span className={styles.quiet}>{review.chairName}</span>}
      </td>
      <td>
        <ConcernMarks review={review} />
      </td>
      <td className={table.number}>
        <FindingsCount subject={subject} />
      </td>
    </tr>
  );
}

function Who({ subject }: { subject: ReviewedRow }) {
  const link = useViewLink();
  const kindOf = useKindOf();
  const { subjectKind, subjectId, name, title } = subject;
  return (
    <th scope="row" className={table.first}>
      <Link to={link(reviewPath(subjectKind, subjectId))}>{name}</Link>
      <span className={styles.quiet}>{title ?? kindOf(subject)}</span>
    </th>
  );
}
