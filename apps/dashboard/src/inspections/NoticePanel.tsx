import type { ReactNode } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Inspection } from "../providers/queries/inspection.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Inspections.module.css";

/** What else the notice says. */
export function NoticePanel({ inspection }: { inspection: Inspection }) {
  const text = useText();
  const { date } = useFigures();
  const { visitsFrom, visitsTo, reportsBefore, reportsTo, officeInspected, method, legalBases, recipients } =
    inspection;
  return (
    <Panel title={text("inspections.notice.title")}>
      <dl className={styles.facts}>
        <Fact name={text("inspections.list.days")}>
          {text("inspections.days", { from: date(visitsFrom), to: date(visitsTo) })}
        </Fact>
        <Fact name={text("inspections.notice.reports")}>
          {text("inspections.notice.reportsText", { day: date(reportsBefore), to: reportsTo })}
        </Fact>
        <Fact name={text("inspections.fields.officeInspected")}>{officeInspected}</Fact>
        <Fact name={text("inspections.fields.method")}>{method}</Fact>
        <Fact name={text("inspections.fields.legalBases")}>{lines(legalBases)}</Fact>
        <Fact name={text("inspections.fields.recipients")}>{lines(recipients)}</Fact>
        <Fact name={text("inspections.notice.signature")}>
          {[inspection.signedFor, inspection.signedPost, inspection.signedBy].join(", ")}
        </Fact>
      </dl>
    </Panel>
  );
}

const lines = (all: readonly string[]): ReactNode => all.map((line) => <div key={line}>{line}</div>);

/** One thing the notice says; its words are Vietnamese in every language. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  const text = useText();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || text("words.none")}</dd>
    </div>
  );
}
