import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { reviewPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./ReviewShow.module.css";

interface RecordedElsewhereProps {
  readonly subject: ReviewedSubject;
  /** null: none yet. */
  readonly review: Review | null;
}

/** A person's review at another place is kept with the entry there: the way to it, or where it is to be recorded. */
export function RecordedElsewhere({ subject, review }: RecordedElsewhereProps) {
  const text = useText();
  const link = useViewLink();
  if (!review)
    return (
      <p className={styles.quiet}>
        {text(subject.subjectKind === "MEMBER" ? "reviews.acts.withPost" : "reviews.acts.inCell")}
      </p>
    );
  return (
    <p className="no-print">
      <Link to={link(reviewPath(review.subjectKind, review.subjectId))}>{text("reviews.acts.there")}</Link>
    </p>
  );
}
