import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { ReportDraft, UpwardReport } from "../providers/queries/upwardReport.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { DiscardDialog } from "./DiscardDialog.tsx";
import { DraftParagraph } from "./DraftParagraph.tsx";
import { FileActs } from "./FileActs.tsx";
import { IssueDialog } from "./IssueDialog.tsx";
import { ReportSheet } from "./ReportSheet.tsx";
import styles from "./UpwardReports.module.css";

interface DraftReportProps {
  readonly report: UpwardReport;
  readonly draft: ReportDraft;
}

/** A report in the making: its state, what comes next, and the paper with each paragraph to be edited. */
export function DraftReport({ report, draft }: DraftReportProps) {
  const text = useText();
  const { moment } = useFigures();
  return (
    <section className={styles.part}>
      <div className="no-print">
        <p className={styles.state}>
          {text("upwardReports.state.draft", { name: draft.changedByName, moment: moment(draft.changedAt) })}
        </p>
        <Acts report={report} draft={draft} />
      </div>
      <ReportSheet report={report} head={null} paragraphs={draft.paragraphs}>
        {(paragraph) => <DraftParagraph draft={draft} paragraph={paragraph} mayWrite={report.mayWrite} />}
      </ReportSheet>
    </section>
  );
}

function Acts({ report, draft }: DraftReportProps) {
  const text = useText();
  const [opened, open] = useState<"issue" | "discard" | null>(null);
  const close = () => open(null);
  return (
    <div className={styles.acts}>
      <ActButton
        variant="contained"
        notNow={report.mayIssue ? null : text("upwardReports.notNow.issue")}
        onClick={() => open("issue")}
      >
        {text("upwardReports.acts.issue")}
      </ActButton>
      <FileActs reportId={draft.id} />
      {report.mayWrite && <ActButton onClick={() => open("discard")}>{text("upwardReports.acts.discard")}</ActButton>}
      {opened === "issue" && <IssueDialog report={report} draft={draft} onClose={close} />}
      {opened === "discard" && <DiscardDialog draft={draft} onClose={close} />}
    </div>
  );
}
