import { useSaid } from "../i18n/useText.ts";
import type { SummaryRow, SummaryTable } from "../providers/queries/summaryTable.ts";
import { TableFrame } from "../ui/TableFrame.tsx";
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
    <TableFrame label={said(table.title)} className={styles.frame}>
      <table className={`${tableStyles.table} ${styles.table}`}>
        <ReportHead table={table} />
        <tbody>
          {table.total && <ReportRow row={table.total} table={table} isTotal />}
          {rows.map((row) => (
            <ReportRow key={row.key} row={row} table={table} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
