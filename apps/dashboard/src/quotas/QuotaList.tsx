import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { type QuotaUsePage, useQuotaUses } from "../providers/queries/quotaUses.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import { Answered } from "../view/Answered.tsx";
import { useChangeOthers, useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { NoQuotas } from "./NoQuotas.tsx";
import { QuotaFilterBar } from "./QuotaFilterBar.tsx";
import { QuotaTable } from "./QuotaTable.tsx";
import { parametersOf, type QuotaFilters, quotaFiltersFrom } from "./quotaFilters.ts";

/** Tỉ lệ xuất sắc: the use of every quota of the top tier in scope, worst first. */
export function QuotaList() {
  const { organisationId, year, subjectKind } = useView();
  const changeOthers = useChangeOthers();
  const filters = quotaFiltersFrom(useSearchParams()[0]);
  const change = (to: Partial<QuotaFilters>): void => changeOthers(parametersOf({ ...filters, ...to }));
  const question = useQuotaUses({
    organisationId,
    year,
    subjectKind: filters.allSubjectKinds ? null : subjectKind,
    status: filters.status && [filters.status],
    includeBelow: !filters.onlyHere,
  });
  const first = question.data?.pages[0];
  return (
    <article>
      <ViewOnPaper />
      <QuotaHead page={first}>
        <QuotaFilterBar filters={filters} change={change} page={first} />
      </QuotaHead>
      <Answered question={question}>
        {({ pages }) => <Scopes pages={pages} filters={filters} change={change} question={question} />}
      </Answered>
    </article>
  );
}

function QuotaHead({ page, children }: { page: QuotaUsePage | undefined; children: ReactNode }) {
  const text = useText();
  const { count } = useFigures();
  const lead = page && text("quotas.total", { smart_count: page.total, count: count(page.total) });
  return (
    <PageHead title={text("quotas.title")} lead={lead && `${lead}. ${text("quotas.lead")}.`}>
      {children}
    </PageHead>
  );
}

interface ScopesProps {
  readonly pages: readonly QuotaUsePage[];
  readonly filters: QuotaFilters;
  readonly change: (to: Partial<QuotaFilters>) => void;
  readonly question: ReturnType<typeof useQuotaUses>;
}

function Scopes({ pages, filters, change, question }: ScopesProps) {
  const uses = pages.flatMap(({ nodes }) => nodes);
  const [first] = pages;
  if (!first || uses.length === 0) return <NoQuotas filters={filters} change={change} />;
  return (
    <>
      <QuotaTable uses={uses} />
      <ShowMore remaining={first.total - uses.length} pages={question} />
    </>
  );
}
