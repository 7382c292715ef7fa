import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { SummaryRow, SummaryTable } from "../providers/queries/summaryTable.ts";
import tableStyles from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { ReportCell } from "./ReportCell.tsx";
import { tableParameter } from "./useChosenTable.ts";

interface ReportRowProps {
  readonly row: SummaryRow;
  readonly table: SummaryTable;
  readonly isTotal?: boolean;
}

/** One unit or scope; its name goes down a level. */
export function ReportRow({ row, table, isTotal = false }: ReportRowProps) {
  const text = useText();
  return (
    <tr className={isTotal ? tableStyles.total : undefined}>
      <th scope="row" className={tableStyles.first}>
        {isTotal ? text("reports.total") : <RowName row={row} table={table} />}
      </th>
      {table.columns.map((column, index) => (
        <ReportCell key={column.key} kind={column.kind} value={row.cells[index] ?? null} />
      ))}
    </tr>
  );
}

/** A unit without subordinates has no table of its own: its name leads to those rated there. */
function RowName({ row: { label, organisationId, hasChildren }, table }: { row: SummaryRow; table: SummaryTable }) {
  const link = useViewLink();
  if (organisationId === null) return label;
  const page = hasChildren ? paths.reports : paths.overview;
  const others = hasChildren ? { [tableParameter]: table.table } : {};
  return <Link to={link(page, { organisationId }, others)}>{label}</Link>;
}
