import { useText } from "../i18n/useText.ts";
import { type UpwardReport, useUpwardReport } from "../providers/queries/upwardReport.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { useView } from "../view/useView.ts";
import { BeginAct } from "./BeginAct.tsx";
import { BelowReports } from "./BelowReports.tsx";
import { DraftReport } from "./DraftReport.tsx";
import { IssuedReport } from "./IssuedReport.tsx";
import { PackagePanel } from "./PackagePanel.tsx";
import styles from "./UpwardReports.module.css";

/** Báo cáo: the yearly report of a unit to its superior, from the first draft to what was signed. */
export function UpwardReportPage() {
  const text = useText();
  return (
    <article>
      <div className="no-print">
        <PageHead title={text("upwardReports.title")} lead={text("upwardReports.lead")} />
      </div>
      <Answered question={useUpwardReport(useView())}>{(report) => <Parts report={report} />}</Answered>
    </article>
  );
}

function Parts({ report }: { report: UpwardReport }) {
  const { draft, issued, below } = report;
  return (
    <div className={styles.parts}>
      {draft && <DraftReport report={report} draft={draft} />}
      {issued && <IssuedReport report={report} issued={issued} />}
      {!draft && !issued && <NoReport report={report} />}
      <PackagePanel report={report} />
      {below.length > 0 && <BelowReports below={below} />}
    </div>
  );
}

function NoReport({ report }: { report: UpwardReport }) {
  const text = useText();
  const { organisation, year } = report;
  return (
    <EmptyState
      title={text("upwardReports.none.title", { name: organisation.name, year })}
      act={<BeginAct report={report} label={text("upwardReports.acts.begin")} />}
    >
      {text("upwardReports.none.advice")}
    </EmptyState>
  );
}
