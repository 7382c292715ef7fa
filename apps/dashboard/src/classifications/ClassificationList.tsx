import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { type ClassificationRow, useClassifications } from "../providers/queries/classifications.ts";
import { useRulesHeld } from "../providers/queries/cycles.ts";
import type { AskedList } from "../providers/useAskedList.ts";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { IntakeLink } from "../view/IntakeLink.tsx";
import { type FiltersInUrl, useFilters } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { ClassificationFilterBar } from "./ClassificationFilterBar.tsx";
import { ClassificationTable } from "./ClassificationTable.tsx";
import { type ClassificationFilters, classificationFiltersFrom, parametersOf } from "./classificationFilters.ts";
import { NoClassifications } from "./NoClassifications.tsx";
import { useListTitle } from "./useListTitle.ts";

/** Danh sách: the result of each subject at a unit and below. */
export function ClassificationList() {
  const { organisationId, year, subjectKind, decidedOnly } = useView();
  const { filters, change } = useFilters(classificationFiltersFrom, parametersOf);
  const question = useClassifications({
    organisationId,
    year,
    subjectKind,
    decidedOnly,
    includeBelow: !filters.onlyHere,
    outcome: filters.outcome && [filters.outcome],
    text: filters.name === "" ? null : filters.name,
    quotaUseId: filters.quotaUseId,
  });
  return (
    <article>
      <ViewOnPaper />
      <PageHead title={useListTitle(filters.quotaUseId)} lead={question.data && <Shown list={question.data} />}>
        {!question.error && <ClassificationFilterBar filters={filters} change={change} />}
        <IntakeLink />
      </PageHead>
      <NotChecked />
      <Answered question={question}>
        {(list) => <Results list={list} filters={filters} change={change} question={question} />}
      </Answered>
    </article>
  );
}

/** Of a year whose rules are not held. */
function NotChecked() {
  const text = useText();
  const { year } = useView();
  return !useRulesHeld(year) && <p>{text("warnings.empty.notChecked", { year })}</p>;
}

/** «50 trên 1.356 kết quả»; the total only where the API counted it. */
function Shown({ list: { rows, total } }: { list: AskedList<ClassificationRow> }) {
  const text = useText();
  const { count } = useFigures();
  const shown = count(rows.length);
  return (
    <>
      {total === null
        ? text("classifications.list.shown", { shown })
        : text("classifications.list.total", { shown, total: count(total) })}{" "}
      <span className="no-print">{text("classifications.list.hint")}</span>
    </>
  );
}

interface ResultsProps extends FiltersInUrl<ClassificationFilters> {
  readonly list: AskedList<ClassificationRow>;
  readonly question: ReturnType<typeof useClassifications>;
}

function Results({ list: { rows, total }, filters, change, question }: ResultsProps) {
  if (rows.length === 0) return <NoClassifications filters={filters} change={change} />;
  return (
    <>
      <ClassificationTable rows={rows} />
      <ListFoot shown={rows.length} total={total} pages={question} />
    </>
  );
}
