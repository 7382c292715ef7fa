import type { ReactNode } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { type QuotaUse, useQuotaUses } from "../providers/queries/quotaUses.ts";
import type { AskedList } from "../providers/useAskedList.ts";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import { Answered } from "../view/Answered.tsx";
import { type FiltersInUrl, useFilters } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { NoQuotas } from "./NoQuotas.tsx";
import { OutstandingPanel } from "./outstanding/OutstandingPanel.tsx";
import { QuotaFilterBar } from "./QuotaFilterBar.tsx";
import { QuotaTable } from "./QuotaTable.tsx";
import { parametersOf, type QuotaFilters, quotaFiltersFrom } from "./quotaFilters.ts";
import { useStatusCounts } from "./useStatusCounts.ts";

/** Tỷ lệ xuất sắc: the use of every quota of the top tier in scope, worst first. */
export function QuotaList() {
  const { organisationId, year, subjectKind } = useView();
  const { filters, change } = useFilters(quotaFiltersFrom, parametersOf);
  const asked = {
    organisationId,
    year,
    subjectKind: filters.allSubjectKinds ? null : subjectKind,
    includeBelow: !filters.onlyHere,
  };
  const question = useQuotaUses({ ...asked, status: filters.status && [filters.status] });
  const counts = useStatusCounts(asked);
  const { data } = question;
  return (
    <article>
      <ViewOnPaper />
      <QuotaHead total={data?.total ?? null}>
        {!question.error && <QuotaFilterBar filters={filters} change={change} counts={counts} />}
      </QuotaHead>
      {!question.error && <OutstandingPanel />}
      <Answered question={question}>
        {(list) => <Scopes list={list} filters={filters} change={change} question={question} />}
      </Answered>
    </article>
  );
}

function QuotaHead({ total, children }: { total: number | null; children: ReactNode }) {
  const text = useText();
  const { count } = useFigures();
  const top = useTopNames();
  const lead = total !== null && text("quotas.total", { smart_count: total, count: count(total) });
  return (
    <PageHead title={text("quotas.title", top)} lead={lead && `${lead}. ${text("quotas.lead", top)}.`}>
      {children}
    </PageHead>
  );
}

interface ScopesProps extends FiltersInUrl<QuotaFilters> {
  readonly list: Pick<AskedList<QuotaUse>, "rows" | "total">;
  readonly question: ReturnType<typeof useQuotaUses>;
}

function Scopes({ list: { rows, total }, filters, change, question }: ScopesProps) {
  if (rows.length === 0) return <NoQuotas filters={filters} change={change} />;
  return (
    <>
      <QuotaTable uses={rows} />
      <ListFoot shown={rows.length} total={total} pages={question} />
    </>
  );
}
