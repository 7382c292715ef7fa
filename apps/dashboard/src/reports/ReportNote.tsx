import { useSaid, useText } from "../i18n/useText.ts";
import type { SummaryTable } from "../providers/queries/summaryTable.ts";
import styles from "./Reports.module.css";

interface ReportNoteProps {
  readonly table: SummaryTable;
  readonly hasRows: boolean;
}

/** What the table says of itself, e.g. that two years were rated by other rules; then what one who adds up has to know. */
export function ReportNote({ table, hasRows }: ReportNoteProps) {
  const said = useSaid();
  return (
    <>
      {table.note && <p className={styles.note}>{said(table.note)}</p>}
      {hasRows && <AddingUp table={table} />}
    </>
  );
}

/** Where there is anything to know: of members every row adds up, points add up to nothing. */
function AddingUp({ table: { table, organisation, level } }: { table: SummaryTable }) {
  const text = useText();
  if (level !== null || (table !== "R1" && table !== "R5")) return null;
  return <p className={styles.note}>{text(`reports.notes.${table}`, { organisation: organisation.name })}</p>;
}
