import { useText } from "../i18n/useText.ts";
import { type AuditEntry, useAudit } from "../providers/queries/audit.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { useFilters } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import styles from "./Audit.module.css";
import { AuditExport } from "./AuditExport.tsx";
import { AuditFilterBar } from "./AuditFilterBar.tsx";
import { AuditLine } from "./AuditLine.tsx";
import { askedBy, auditFiltersFrom, isNarrowed, parametersOf } from "./auditFilters.ts";

/** «Nhật ký»: who changed what from which value, and who saw the file of a person. */
export function AuditLog() {
  const text = useText();
  const { organisationId } = useView();
  const { filters, change } = useFilters(auditFiltersFrom, parametersOf);
  const asked = askedBy(filters, organisationId);
  const question = useAudit(asked);
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <PageHead title={text("audit.title")} lead={text("audit.lead")}>
        <AuditExport asked={asked} />
      </PageHead>
      <AuditFilterBar filters={filters} change={change} />
      <Answered question={question}>
        {({ pages }) => (
          <Lines entries={pages.flatMap(({ nodes }) => nodes)} isNarrowed={isNarrowed(filters)} question={question} />
        )}
      </Answered>
    </article>
  );
}

interface LinesProps {
  readonly entries: readonly AuditEntry[];
  readonly isNarrowed: boolean;
  readonly question: ReturnType<typeof useAudit>;
}

function Lines({ entries, isNarrowed, question }: LinesProps) {
  const text = useText();
  if (entries.length === 0)
    return isNarrowed ? (
      <EmptyState title={text("audit.none")}>{text("audit.noneAdvice")}</EmptyState>
    ) : (
      <EmptyState title={text("audit.nothingYet")}>{text("audit.nothingYetAdvice")}</EmptyState>
    );
  return (
    <>
      <ol className={styles.lines}>
        {entries.map((entry) => (
          <AuditLine key={entry.id} entry={entry} />
        ))}
      </ol>
      <ListFoot shown={entries.length} total={null} pages={question} />
    </>
  );
}
