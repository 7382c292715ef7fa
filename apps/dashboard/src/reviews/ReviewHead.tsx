import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { classificationPath, paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { YearClosed } from "../view/YearClosed.tsx";
import { ConcernMarks } from "./ConcernMarks.tsx";
import { NotJudged } from "./NotJudged.tsx";
import styles from "./ReviewShow.module.css";
import { ReviewStateMark } from "./ReviewStateMark.tsx";
import { reviewers } from "./reviewers.ts";
import { useKindOf } from "./useKindOf.ts";

/** Who is reviewed, where, how far it has come, what is not in order; the ways to the result and back. */
export function ReviewHead({ subject }: { subject: ReviewedSubject }) {
  const text = useText();
  const link = useViewLink();
  const kindOf = useKindOf();
  const { name, title, organisation, subjectKind, state, isDue, review, isJudged, classificationId } = subject;
  const { year } = useView();
  const there = { organisationId: organisation.id };
  return (
    <>
      <PageHead
        title={text("reviews.show.heading", { name })}
        lead={
          <>
            {title ?? kindOf(subject)} · <Link to={link(paths.reviews, there)}>{organisation.name}</Link>
          </>
        }
      >
        {classificationId && (
          <Link to={link(classificationPath(classificationId), { ...there, subjectKind })}>
            {text("reviews.show.why")}
          </Link>
        )}
        <Link to={link(paths.reviews, there)}>{text("reviews.show.back")}</Link>
      </PageHead>
      <p className={styles.state}>
        <ReviewStateMark state={state} isDue={isDue} />
        <ConcernMarks review={review} />
      </p>
      <NotJudged when={!isJudged} />
      <YearClosed roles={reviewers} unit={{ organisationId: organisation.id, year }} />
    </>
  );
}
