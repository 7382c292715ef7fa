import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { SummaryRow, SummaryTable } from "../providers/queries/summaryTable.ts";
import tableStyles from "../ui/table.module.css";
import { classificationPath, paths } from "../view/paths.ts";
import { type Others, useViewLink } from "../view/useView.ts";
import { ReportCell } from "./ReportCell.tsx";
import { besideLastYear, type NamedTable, namedTable, ofTable } from "./useChosenTable.ts";

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

/** Counts of a unit lead to those counted; those of a kind of collective, a scope, days and one subject lead nowhere. */
const countedAt = ({ table }: SummaryTable, { organisationId }: SummaryRow): string | null =>
  table === "R3" || namedTable(table) !== null ? null : organisationId;

const ofResults = ["R9", "R10", "R12", "R13", "R20"] as const satisfies readonly NamedTable[];

/** Each row is one that was rated. */
const isOfResults = ({ table }: SummaryTable): boolean => ofResults.some((each) => each === table);

/** A unit without subordinates has no table of its own: its name leads to those rated, or reviewed, there. Points lead to their reasons. */
function RowName({
  row: { key, label, organisationId, hasChildren },
  table,
}: {
  row: SummaryRow;
  table: SummaryTable;
}) {
  const link = useViewLink();
  if (organisationId === null) return label;
  if (isOfResults(table))
    return <Link to={link(classificationPath(key), { organisationId, ...kindOf(table) })}>{label}</Link>;
  const ownPage = table.table === "R15" ? paths.reviews : paths.overview;
  const page = hasChildren ? paths.reports : ownPage;
  return <Link to={link(page, { organisationId }, hasChildren ? sameTable(table) : {})}>{label}</Link>;
}

/** Parameters that keep the table that is open. */
function sameTable({ table }: SummaryTable): Others {
  const named = namedTable(table);
  if (named !== null) return ofTable(named);
  return table === "R7" ? besideLastYear : {};
}

/** Points are given to organisations alone. */
const kindOf = ({ table }: SummaryTable) => (table === "R20" ? ({ subjectKind: "ORG" } as const) : {});
