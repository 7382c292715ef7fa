import {
  issuingBodies,
  type ReportSection,
  recipientLines,
  reportSectionLabels,
  sectionNumeral,
} from "@xep-loai/domain";
import { Fragment, type ReactNode } from "react";
import { useSaid, useText } from "../i18n/useText.ts";
import type { IssuedReport, UpwardReport } from "../providers/queries/upwardReport.ts";
import styles from "./UpwardReports.module.css";

interface ReportSheetProps<Paragraph> {
  readonly report: UpwardReport;
  /** null: not issued yet. */
  readonly head: IssuedReport | null;
  readonly paragraphs: readonly Paragraph[];
  readonly children: (paragraph: Paragraph) => ReactNode;
}

/** The report as it lies on paper, in the form documents of the Party take. */
export function ReportSheet<Paragraph extends { readonly key: string; readonly section: ReportSection }>({
  report,
  head,
  paragraphs,
  children,
}: ReportSheetProps<Paragraph>) {
  const text = useText();
  const said = useSaid();
  const sections = [...Map.groupBy(paragraphs, ({ section }) => section)];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet wider than the screen scrolls, by keyboard too
    <section className={styles.desk} tabIndex={0} aria-label={text("upwardReports.sheet.label")}>
      <div className={styles.sheet}>
        <Heads report={report} head={head} />
        {sections.map(([section, of], at) => (
          <Fragment key={section}>
            <h3>{`${sectionNumeral(at)}. ${said(reportSectionLabels[section])}`}</h3>
            {of.map((paragraph) => (
              <Fragment key={paragraph.key}>{children(paragraph)}</Fragment>
            ))}
          </Fragment>
        ))}
        {head && <Foot head={head} />}
      </div>
    </section>
  );
}

function Heads({ report, head }: Pick<ReportSheetProps<never>, "report" | "head">) {
  const text = useText();
  const said = useSaid();
  const addressee = head?.addressee ?? report.addressee;
  const { superior, issuer } = issuingBodies({ issuer: report.organisation.name, superior: report.superior });
  return (
    <>
      <div className={styles.heads}>
        <div>
          {superior && <span>{superior.toUpperCase()}</span>}
          <strong>{issuer.toUpperCase()}</strong>
          <span>*</span>
          <span>
            {head ? text("upwardReports.sheet.number", { number: head.number }) : text("upwardReports.sheet.noNumber")}
          </span>
        </div>
        <div>
          <strong className={styles.party}>{text("upwardReports.sheet.party")}</strong>
          <em>{placeAndDay(text, head)}</em>
        </div>
      </div>
      <h2 className={styles.title}>
        {text("upwardReports.sheet.report")}
        <span>{said(report.subject)}</span>
      </h2>
      {addressee && <p className={styles.to}>{text("upwardReports.sheet.to", { addressee })}</p>}
    </>
  );
}

function placeAndDay(text: ReturnType<typeof useText>, head: IssuedReport | null): string {
  if (head === null) return text("upwardReports.sheet.noPlaceAndDay");
  const [year = "", month = "", day = ""] = head.issuedOn.split("-");
  return text("upwardReports.sheet.placeAndDay", { place: head.place, year, month, day });
}

function Foot({ head: { recipients, signedAs, signedBy } }: { head: IssuedReport }) {
  const text = useText();
  return (
    <div className={styles.foot}>
      <div className={styles.recipients}>
        <u>{text("upwardReports.sheet.recipients")}</u>
        {recipientLines(recipients).map((recipient) => (
          <span key={recipient}>- {recipient}</span>
        ))}
      </div>
      <div className={styles.signature}>
        <strong className={styles.office}>{signedAs.split(/\s*[,\n]\s*/).join("\n")}</strong>
        <strong>{signedBy}</strong>
      </div>
    </div>
  );
}
