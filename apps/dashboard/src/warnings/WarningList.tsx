import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useWarnings, type WarningPage } from "../providers/queries/warnings.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import { Answered } from "../view/Answered.tsx";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { NoWarnings } from "./NoWarnings.tsx";
import { useWarningFilters } from "./useWarningFilters.ts";
import { WarningEntry } from "./WarningEntry.tsx";
import { WarningFilterBar } from "./WarningFilterBar.tsx";
import styles from "./WarningList.module.css";

/** Cảnh báo: quota breaches and rules not met in scope, worst first. */
export function WarningList() {
  const { organisationId, year, subjectKind } = useView();
  const { filters, change } = useWarningFilters();
  const question = useWarnings({
    organisationId,
    year,
    subjectKind: filters.allSubjectKinds ? null : subjectKind,
    severity: filters.severity.length > 0 ? [...filters.severity] : null,
    kind: filters.kind,
    ruleId: filters.ruleId,
  });
  const pages = question.data?.pages ?? [];
  return (
    <article>
      <ViewOnPaper />
      <WarningHead page={pages[0]} />
      <WarningFilterBar filters={filters} change={change} bySeverity={pages[0]?.bySeverity} />
      <Answered question={question}>
        {(data) => <Entries pages={data.pages} change={change} question={question} filters={filters} />}
      </Answered>
    </article>
  );
}

function WarningHead({ page }: { page: WarningPage | undefined }) {
  const text = useText();
  const { count } = useFigures();
  const lead = page && page.total > 0 && text("warnings.total", { smart_count: page.total, count: count(page.total) });
  return <PageHead title={text("warnings.title")} lead={lead} />;
}

type EntriesProps = ReturnType<typeof useWarningFilters> & {
  readonly pages: readonly WarningPage[];
  readonly question: ReturnType<typeof useWarnings>;
};

function Entries({ pages, filters, change, question }: EntriesProps) {
  const warnings = pages.flatMap(({ nodes }) => nodes);
  const first = pages[0];
  if (!first || warnings.length === 0) return <NoWarnings filters={filters} change={change} page={first} />;
  return (
    <>
      <ol className={styles.list}>
        {warnings.map((warning) => (
          <WarningEntry key={warning.id} warning={warning} onRule={(ruleId) => change({ ruleId })} />
        ))}
      </ol>
      <ShowMore remaining={first.total - warnings.length} pages={question} />
    </>
  );
}
