import { useText } from "../i18n/useText.ts";
import { type ReviewedPage, useReviewedSubjects } from "../providers/queries/reviewedSubjects.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { PrintAct } from "../view/ExportActs.tsx";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { DaysOff } from "./DaysOff.tsx";
import { NotJudged } from "./NotJudged.tsx";
import { ReviewsBelow } from "./ReviewsBelow.tsx";
import { ReviewTable } from "./ReviewTable.tsx";

/** Kiểm điểm: those reviewed at a unit in the order of their turn, and how each review stands. */
export function ReviewList() {
  const text = useText();
  const { organisationId, year } = useView();
  const question = useReviewedSubjects({ organisationId, year });
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <PageHead title={text("reviews.title")} lead={text("reviews.lead")}>
        <div className="no-print">
          <PrintAct />
        </div>
      </PageHead>
      <Answered question={question}>{({ pages }) => <Shown pages={pages} question={question} />}</Answered>
      <ReviewsBelow />
      <DaysOff />
    </article>
  );
}

interface ShownProps {
  readonly pages: readonly ReviewedPage[];
  readonly question: ReturnType<typeof useReviewedSubjects>;
}

function Shown({ pages, question }: ShownProps) {
  const text = useText();
  const { year } = useView();
  const subjects = pages.flatMap(({ nodes }) => nodes);
  const organisation = pages[0]?.organisation.name ?? "";
  if (subjects.length === 0)
    return (
      <EmptyState title={text("reviews.empty.title", { year, organisation })}>
        {text("reviews.empty.advice")}
      </EmptyState>
    );
  return (
    <>
      <NotJudged when={subjects.every(({ isJudged }) => !isJudged)} />
      <ReviewTable subjects={subjects} />
      <ListFoot shown={subjects.length} total={null} pages={question} />
    </>
  );
}
