import { useSaid } from "../i18n/useText.ts";
import type { SummaryRow, SummaryTable } from "../providers/queries/summaryTable.ts";
import tableStyles from "../ui/table.module.css";
import { ReportHead } from "./ReportHead.tsx";
import { ReportRow } from "./ReportRow.tsx";
import styles from "./Reports.module.css";

interface ReportTableProps {
  readonly table: SummaryTable;
  readonly rows: readonly SummaryRow[];
}

/** Two rows of headings, the total, one row per subordinate or scope; the first column stays in sight. */
export function ReportTable({ table, rows }: ReportTableProps) {
  const said = useSaid();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
    <section className={`${tableStyles.frame} ${styles.frame}`} tabIndex={0} aria-label={said(table.title)}>
      <table className={`${tableStyles.table} ${styles.table}`}>
        <ReportHead table={table} />
        <tbody>
          {table.total && <ReportRow row={table.total} table={table} isTotal />}
          {rows.map((row) => (
            <ReportRow key={row.key} row={row} table={table} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
