import SoundIcon from "@mui/icons-material/CheckOutlined";
import BrokenIcon from "@mui/icons-material/ErrorOutlineOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { IssuedReport as Issued, UpwardReport } from "../providers/queries/upwardReport.ts";
import { Mark } from "../ui/Mark.tsx";
import { BeginAct } from "./BeginAct.tsx";
import { Differences } from "./Differences.tsx";
import { EarlierReports } from "./EarlierReports.tsx";
import { FileActs } from "./FileActs.tsx";
import { ReportSheet } from "./ReportSheet.tsx";
import styles from "./UpwardReports.module.css";

interface IssuedReportProps {
  readonly report: UpwardReport;
  readonly issued: Issued;
}

/** A report that was issued: whether it is as it was, what the figures say otherwise since, and the paper itself. */
export function IssuedReport({ report, issued }: IssuedReportProps) {
  const text = useText();
  const language = useLanguage();
  const isBehindDraft = report.draft !== null;
  return (
    <section className={`${styles.part} ${isBehindDraft ? "no-print" : ""}`}>
      <div className="no-print">
        <Standing issued={issued} />
        <div className={styles.acts}>
          {!isBehindDraft && <BeginAct report={report} label={text("upwardReports.acts.replace")} />}
          <FileActs reportId={issued.id} />
        </div>
        {report.earlier.length > 0 && <EarlierReports earlier={report.earlier} />}
        <Differences differences={issued.differences} />
      </div>
      <ReportSheet report={report} head={issued} paragraphs={issued.paragraphs}>
        {({ text: words }) => words[language] !== "" && <p>{words[language]}</p>}
      </ReportSheet>
    </section>
  );
}

function Standing({ issued }: { issued: Issued }) {
  const text = useText();
  const { date, moment } = useFigures();
  const { number, issuedOn, asOf, isIntact, hash, reason } = issued;
  return (
    <>
      <p className={styles.state}>
        <strong>{text("upwardReports.state.issued", { number, date: date(issuedOn), moment: moment(asOf) })}</strong>
      </p>
      {reason && <p className={styles.state}>{text("upwardReports.state.reason", { reason })}</p>}
      <p className={styles.hash}>
        <Mark tone={isIntact ? "quiet" : "red"} icon={isIntact ? SoundIcon : BrokenIcon}>
          {text(isIntact ? "upwardReports.state.intact" : "upwardReports.state.broken")}
        </Mark>
        <span>
          {text("upwardReports.state.hash")} <code>{hash}</code>
        </span>
      </p>
    </>
  );
}
