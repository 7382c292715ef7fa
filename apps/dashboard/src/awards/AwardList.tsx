import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { type AwardCandidate, type CandidateCounts, useAwardCandidates } from "../providers/queries/awardCandidates.ts";
import type { AskedList } from "../providers/useAskedList.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { ExportActs } from "../view/ExportActs.tsx";
import { type FiltersInUrl, useFilters } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { AwardBasis } from "./AwardBasis.tsx";
import { AwardFilterBar } from "./AwardFilterBar.tsx";
import { type AwardFilters, awardFiltersFrom, parametersOf } from "./awardFilters.ts";
import { CandidateTable } from "./CandidateTable.tsx";
import { NoCandidates } from "./NoCandidates.tsx";

/** Khen thưởng: who may be considered at a unit and below, and what the committees chose. */
export function AwardList() {
  const { subjectKind } = useView();
  const isAwarded = subjectKind === "ORG" || subjectKind === "MEMBER";
  return isAwarded ? <Candidates /> : <NobodyIsAwarded />;
}

function Candidates() {
  const { organisationId, year, subjectKind } = useView();
  const { filters, change } = useFilters(awardFiltersFrom, parametersOf);
  const isChosen = filters.chosen === null ? null : filters.chosen === "yes";
  const question = useAwardCandidates({ organisationId, year, subjectKind, award: filters.award, isChosen });
  const asked = { table: "R10", organisationId, year, group: subjectKind, decidedOnly: true } as const;
  const meta = question.data?.meta;
  return (
    <article>
      <ViewOnPaper />
      <AwardHead counts={meta}>
        <ExportActs asked={asked} />
      </AwardHead>
      {meta && meta.awards.length > 0 && <AwardFilterBar awards={meta.awards} filters={filters} change={change} />}
      <Answered question={question}>
        {(list) => <Entries list={list} filters={filters} change={change} question={question} />}
      </Answered>
    </article>
  );
}

interface AwardHeadProps {
  /** Not there before the API has answered. */
  readonly counts: CandidateCounts | undefined;
  readonly children: React.ReactNode;
}

function AwardHead({ counts, children }: AwardHeadProps) {
  const text = useText();
  const { count } = useFigures();
  const lead = counts && text("awards.lead", { atTop: count(counts.atTop), chosen: count(counts.chosen) });
  return (
    <PageHead title={text("awards.title")} lead={lead}>
      {children}
    </PageHead>
  );
}

interface EntriesProps extends FiltersInUrl<AwardFilters> {
  readonly list: AskedList<AwardCandidate, CandidateCounts>;
  readonly question: ReturnType<typeof useAwardCandidates>;
}

function Entries({ list: { rows, total }, filters, change, question }: EntriesProps) {
  if (rows.length === 0) return <NoCandidates filters={filters} change={change} pages={question} />;
  return (
    <>
      <AwardBasis candidates={rows} />
      <CandidateTable candidates={rows} />
      <ListFoot shown={rows.length} total={total} pages={question} />
    </>
  );
}

function NobodyIsAwarded() {
  const text = useText();
  return <EmptyState title={text("awards.noKind.title")}>{text("awards.noKind.advice")}</EmptyState>;
}
