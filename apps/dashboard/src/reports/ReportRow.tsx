import { totalLabel } from "@xep-loai/domain";
import { Link } from "react-router";
import { useSaid } from "../i18n/useText.ts";
import type { SummaryRow, SummaryTable } from "../providers/queries/summaryTable.ts";
import tableStyles from "../ui/table.module.css";
import { flag } from "../view/parameters.ts";
import { classificationPath, levelParameter, paths, warningParameters } from "../view/paths.ts";
import { type Others, useViewLink } from "../view/useView.ts";
import { ReportCell } from "./ReportCell.tsx";
import styles from "./Reports.module.css";
import { besideLastYear, type NamedTable, namedTable, ofTable } from "./useChosenTable.ts";

interface ReportRowProps {
  readonly row: SummaryRow;
  readonly table: SummaryTable;
  readonly isTotal?: boolean;
}

/** Letters; what is longer is a criterion in the words of its form, and takes more room on a phone. */
const longestName = 90;

/** One unit or scope; its name goes down a level. */
export function ReportRow({ row, table, isTotal = false }: ReportRowProps) {
  const said = useSaid();
  return (
    <tr className={isTotal ? tableStyles.total : undefined}>
      <th
        scope="row"
        className={row.label.length > longestName ? `${tableStyles.first} ${styles.sentence}` : tableStyles.first}
      >
        {isTotal ? said(totalLabel(table.level)) : <RowName row={row} table={table} />}
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

const ofResults = [
  "R6",
  "R9",
  "R10",
  "R11",
  "R12",
  "R13",
  "R14",
  "R18",
  "R20",
] as const satisfies readonly NamedTable[];

/** Each row is one result; of those not rated only where they are named. */
const isOfResults = ({ table, columns }: SummaryTable): boolean =>
  ofResults.some((each) => each === table) && (table !== "R6" || columns[0]?.key === "kind");

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
  if (table.table === "R17") return <Link to={link(paths.warnings, {}, ofRule(key, table))}>{label}</Link>;
  const ownPage = ownPages[table.table] ?? paths.overview;
  const page = hasChildren ? paths.reports : ownPage;
  return <Link to={link(page, { organisationId }, hasChildren ? sameTable(table) : {})}>{label}</Link>;
}

/** Where a unit without subordinates is shown, if not on the overview. */
const ownPages: Partial<Readonly<Record<SummaryTable["table"], string>>> = {
  R15: paths.reviews,
  R19: paths.inspections,
};

/** The key of a row of R17 is the rule and how strict it is; those of its level alone are as many as it counts. */
function ofRule(key: string, { level }: SummaryTable): Others {
  const [ruleId = key, severity = null] = key.split(" ");
  return {
    [warningParameters.ruleId]: ruleId,
    [warningParameters.severity]: severity,
    [warningParameters.allSubjectKinds]: flag(true),
    [levelParameter]: level,
  };
}

/** Parameters that keep the table that is open. */
function sameTable({ table }: SummaryTable): Others {
  const named = namedTable(table);
  if (named !== null) return ofTable(named);
  return table === "R7" ? besideLastYear : {};
}

/** Points, and bodies beside them, are organisations' alone. */
const kindOf = ({ table }: SummaryTable) =>
  table === "R18" || table === "R20" ? ({ subjectKind: "ORG" } as const) : {};
