import { SubjectKind } from "@xep-loai/domain";
import { useParams } from "react-router";
import { isNotFound } from "../providers/problem.ts";
import { type ReviewedSubject, useReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { Answered } from "../view/Answered.tsx";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { AttestationList } from "./AttestationList.tsx";
import { ContentList } from "./ContentList.tsx";
import { FindingList } from "./FindingList.tsx";
import { NoSuchReview } from "./NoSuchReview.tsx";
import { PlaceList } from "./PlaceList.tsx";
import { ReviewHead } from "./ReviewHead.tsx";
import { ReviewPanels } from "./ReviewPanels.tsx";
import styles from "./ReviewShow.module.css";
import { RulesOfReview } from "./RulesOfReview.tsx";
import { WhyNotDue } from "./WhyNotDue.tsx";

/** One of those reviewed: everything recorded, and what the rules say of it. */
export function ReviewShow() {
  const { kind, id = "" } = useParams();
  const subjectKind = Object.values(SubjectKind).find((each) => each === kind);
  return subjectKind ? <OfSubject subjectKind={subjectKind} subjectId={id} /> : <NoSuchReview />;
}

function OfSubject(asked: Pick<ReviewedSubject, "subjectKind" | "subjectId">) {
  const { year } = useView();
  const question = useReviewedSubject({ ...asked, year });
  if (isNotFound(question.error)) return <NoSuchReview />;
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <Answered question={question}>{(subject) => <Shown subject={subject} />}</Answered>
    </article>
  );
}

function Shown({ subject }: { subject: ReviewedSubject }) {
  return (
    <>
      <ReviewHead subject={subject} />
      <div className={styles.columns}>
        <div className={styles.panels}>
          <WhyNotDue subject={subject} />
          <FindingList subject={subject} />
          <ReviewPanels subject={subject} />
          <ContentList subject={subject} />
        </div>
        <div className={styles.panels}>
          <PlaceList subject={subject} />
          <RulesOfReview subject={subject} />
          <AttestationList subject={subject} />
        </div>
      </div>
    </>
  );
}
