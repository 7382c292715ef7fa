import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { SummaryRow, SummaryTable } from "../providers/queries/summaryTable.ts";
import tableStyles from "../ui/table.module.css";
import { classificationPath, paths } from "../view/paths.ts";
import { type Others, useViewLink } from "../view/useView.ts";
import { ReportCell } from "./ReportCell.tsx";
import { besideLastYear, ofQuotas } from "./useChosenTable.ts";

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
        <ReportCell
          key={column.key}
          column={column}
          value={row.cells[index] ?? null}
          organisationId={countedAt(table, row)}
        />
      ))}
    </tr>
  );
}

/** The rows of quota use count in a scope, not in a unit. */
const countedAt = ({ table }: SummaryTable, { organisationId }: SummaryRow): string | null =>
  table === "R5" ? null : organisationId;

/** A unit without subordinates has no table of its own: its name leads to those rated there. Points lead to their reasons. */
function RowName({
  row: { key, label, organisationId, hasChildren },
  table,
}: {
  row: SummaryRow;
  table: SummaryTable;
}) {
  const link = useViewLink();
  if (organisationId === null) return label;
  if (table.table === "R20")
    return <Link to={link(classificationPath(key), { organisationId, subjectKind: "ORG" })}>{label}</Link>;
  const page = hasChildren ? paths.reports : paths.overview;
  return <Link to={link(page, { organisationId }, hasChildren ? sameTable(table) : {})}>{label}</Link>;
}

/** Parameters that keep the table that is open. */
function sameTable({ table }: SummaryTable): Others {
  if (table === "R5") return ofQuotas;
  return table === "R7" ? besideLastYear : {};
}
