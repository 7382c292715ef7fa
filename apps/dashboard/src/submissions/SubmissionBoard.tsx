import { useText } from "../i18n/useText.ts";
import { useSubmissions } from "../providers/queries/submissions.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { useFilters } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { YearClosed } from "../view/YearClosed.tsx";
import { BelowPanel } from "./BelowPanel.tsx";
import { OwnPanel } from "./OwnPanel.tsx";
import styles from "./Submissions.module.css";
import { senders } from "./senders.ts";
import { parametersOf, submissionFiltersFrom } from "./submissionFilters.ts";

/** Nộp kết quả: what the unit sends up, what its direct subordinates send it, whom one waits for. */
export function SubmissionBoard() {
  const text = useText();
  const { organisationId, year } = useView();
  const filtering = useFilters(submissionFiltersFrom, parametersOf);
  const question = useSubmissions({ organisationId, year, which: filtering.filters.which });
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <PageHead title={text("submissions.title")} lead={text("submissions.lead")} />
      <YearClosed roles={senders} unit={{ organisationId, year }} />
      <div className={styles.panels}>
        <OwnPanel unit={{ organisationId, year }} />
        <Answered question={question}>
          {({ pages }) => <BelowPanel pages={pages} question={question} {...filtering} />}
        </Answered>
      </div>
    </article>
  );
}
