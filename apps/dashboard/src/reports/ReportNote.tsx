import { useText } from "../i18n/useText.ts";
import type { SummaryTable } from "../providers/queries/summaryTable.ts";
import styles from "./Reports.module.css";

/** What a reader who adds up the rows has to know; of members every row adds up. */
export function ReportNote({ table: { table, organisation } }: { table: SummaryTable }) {
  const text = useText();
  if (table === "R2") return null;
  return <p className={styles.note}>{text(`reports.notes.${table}`, { organisation: organisation.name })}</p>;
}
