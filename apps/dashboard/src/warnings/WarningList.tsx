import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useWarnings, type Warning, type WarningCounts } from "../providers/queries/warnings.ts";
import type { AskedList } from "../providers/useAskedList.ts";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { type FiltersInUrl, useFilters } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { NoWarnings } from "./NoWarnings.tsx";
import { WarningEntry } from "./WarningEntry.tsx";
import { WarningFilterBar } from "./WarningFilterBar.tsx";
import styles from "./WarningList.module.css";
import { parametersOf, type WarningFilters, warningFiltersFrom } from "./warningFilters.ts";

/** So many clauses leave the page short enough to stand open. */
const few = 2;

/** Cảnh báo: quota breaches and rules not met in scope, worst first. */
export function WarningList() {
  const { organisationId, year, subjectKind } = useView();
  const { filters, change } = useFilters(warningFiltersFrom, parametersOf);
  const question = useWarnings({
    organisationId,
    year,
    subjectKind: filters.allSubjectKinds ? null : subjectKind,
    severity: filters.severity.length > 0 ? [...filters.severity] : null,
    kind: filters.kind,
    ruleId: filters.ruleId,
    level: filters.level,
  });
  const { data } = question;
  return (
    <article>
      <ViewOnPaper />
      <WarningHead total={data?.total ?? 0} />
      {data?.meta.isBeingUpdated && <BeingUpdated />}
      {!question.error && (
        <WarningFilterBar
          filters={filters}
          change={change}
          bySeverity={data?.meta.bySeverity}
          citation={data?.rows[0]?.citation}
        />
      )}
      <Answered question={question}>
        {(list) => <Entries list={list} change={change} question={question} filters={filters} />}
      </Answered>
    </article>
  );
}

/** A country takes hours: what is shown meanwhile is said to be half the old and half the new. */
function BeingUpdated() {
  const text = useText();
  return <p role="status">{text("warnings.beingUpdated")}</p>;
}

function WarningHead({ total }: { total: number }) {
  const text = useText();
  const { count } = useFigures();
  const lead = total > 0 && text("warnings.total", { smart_count: total, count: count(total) });
  return <PageHead title={text("warnings.title")} lead={lead} />;
}

interface EntriesProps extends FiltersInUrl<WarningFilters> {
  readonly list: AskedList<Warning, WarningCounts>;
  readonly question: ReturnType<typeof useWarnings>;
}

function Entries({ list: { rows, total, meta }, filters, change, question }: EntriesProps) {
  if (rows.length === 0) return <NoWarnings filters={filters} change={change} bySeverity={meta.bySeverity} />;
  return (
    <>
      <ol className={styles.list}>
        {rows.map((warning) => (
          <WarningEntry
            key={warning.id}
            warning={warning}
            isOneOfFew={rows.length <= few}
            onRule={filters.ruleId === null ? (ruleId) => change({ ruleId }) : null}
          />
        ))}
      </ol>
      <ListFoot shown={rows.length} total={total} pages={question} />
    </>
  );
}
