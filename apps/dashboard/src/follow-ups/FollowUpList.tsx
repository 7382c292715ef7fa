import { followUpLowest } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { type FollowedSubject, type FollowUpCounts, useFollowUps } from "../providers/queries/followUps.ts";
import type { AskedList } from "../providers/useAskedList.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { ExportActs } from "../view/ExportActs.tsx";
import { type FiltersInUrl, useFilters } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { FollowUpEntry } from "./FollowUpEntry.tsx";
import { FollowUpFilterBar } from "./FollowUpFilterBar.tsx";
import styles from "./FollowUps.module.css";
import { type FollowUpFilters, followUpFiltersFrom, parametersOf } from "./followUpFilters.ts";
import { NobodyAtLowest } from "./NobodyAtLowest.tsx";

/** Theo dõi: everybody decided at the lowest tier, what forced it, who sees to it and until when. */
export function FollowUpList() {
  const { organisationId, year, subjectKind } = useView();
  const { filters, change } = useFilters(followUpFiltersFrom, parametersOf);
  const asked = { organisationId, year, subjectKind: filters.allSubjectKinds ? null : subjectKind };
  const question = useFollowUps({ ...asked, state: filters.state.length > 0 ? [...filters.state] : null });
  const { data } = question;
  const table = { table: "R9", organisationId, year, group: asked.subjectKind, decidedOnly: true } as const;
  return (
    <article>
      <ViewOnPaper />
      <FollowUpHead total={data?.total ?? null}>
        <ExportActs asked={table} />
      </FollowUpHead>
      <FoldedClause clause={followUpLowest.clause} citation={followUpLowest.citation} ruleId={followUpLowest.id} />
      {!question.error && <FollowUpFilterBar filters={filters} change={change} byState={data?.meta.byState} />}
      <Answered question={question}>
        {(list) => <Entries list={list} filters={filters} change={change} question={question} />}
      </Answered>
    </article>
  );
}

function FollowUpHead({ total, children }: { total: number | null; children: React.ReactNode }) {
  const text = useText();
  const { count } = useFigures();
  return (
    <PageHead
      title={text("followUps.title")}
      lead={total !== null && text("followUps.total", { smart_count: total, count: count(total) })}
    >
      {children}
    </PageHead>
  );
}

interface EntriesProps extends FiltersInUrl<FollowUpFilters> {
  readonly list: AskedList<FollowedSubject, FollowUpCounts>;
  readonly question: ReturnType<typeof useFollowUps>;
}

function Entries({ list: { rows, total }, filters, change, question }: EntriesProps) {
  if (rows.length === 0) return <NobodyAtLowest filters={filters} change={change} />;
  return (
    <>
      <ol className={styles.list}>
        {rows.map((subject) => (
          <FollowUpEntry key={subject.id} subject={subject} />
        ))}
      </ol>
      <ListFoot shown={rows.length} total={total} pages={question} />
    </>
  );
}
