import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { InspectionRow } from "../providers/queries/inspections.ts";
import { Count } from "../ui/Count.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { inspectionPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Inspections.module.css";

const counts = ["onTime", "late", "missing"] as const;

/** One row an inspection: its notice, its days, how many visits are set and reports are in. */
export function InspectionTable({ rows }: { rows: readonly InspectionRow[] }) {
  const text = useText();
  return (
    <TableFrame label={text("inspections.title")}>
      <table className={`${table.table} ${stacked.stacked}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("inspections.list.notice")}
            </th>
            <th scope="col">{text("inspections.list.issuedBy")}</th>
            <th scope="col">{text("inspections.list.days")}</th>
            <th scope="col" className={table.number}>
              {text("inspections.list.visits")}
            </th>
            {counts.map((count) => (
              <th key={count} scope="col" className={table.number}>
                {text(`inspections.list.${count}`)}
              </th>
            ))}
            <th scope="col">{text("inspections.list.state")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ row }: { row: InspectionRow }) {
  const text = useText();
  const link = useViewLink();
  const { date, count } = useFigures();
  const days = text("inspections.days", { from: date(row.visitsFrom), to: date(row.visitsTo) });
  return (
    <tr>
      <th scope="row" className={`${table.first} ${styles.notice}`}>
        <Link to={link(inspectionPath(row.id), { year: row.year })}>{row.number}</Link>
        <span className={styles.title}>{row.title}</span>
      </th>
      <td data-label={text("inspections.list.issuedBy")}>{row.issuedBy}</td>
      <td data-label={text("inspections.list.days")}>{days}</td>
      <td data-label={text("inspections.list.visits")} className={table.number}>
        {text("inspections.list.visitsOf", { set: count(row.visitCount), all: count(row.cellCount) })}
      </td>
      {counts.map((standing) => (
        <td key={standing} data-label={text(`inspections.list.${standing}`)} className={table.number}>
          <Count value={row[`${standing}Count`]} />
        </td>
      ))}
      <td data-label={text("inspections.list.state")}>{text(`inspections.state.${row.state}`)}</td>
    </tr>
  );
}
