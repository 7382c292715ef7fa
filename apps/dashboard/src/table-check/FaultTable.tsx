import { useText } from "../i18n/useText.ts";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { FaultRows } from "./FaultRows.tsx";
import type { CheckedRow } from "./reading/checked-row.ts";
import type { Reading } from "./reading/reading.ts";
import styles from "./TableCheck.module.css";

/** One unit after the other, each fault on a line of its own. */
export function FaultTable({ rows, reading }: { rows: readonly CheckedRow[]; reading: Reading }) {
  const text = useText();
  return (
    <TableFrame label={text("tableCheck.result")}>
      <table className={`${table.table} ${styles.faults}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("tableCheck.unit")}
            </th>
            <th scope="col">{text("tableCheck.outcome")}</th>
            <th scope="col">{text("tableCheck.fault")}</th>
            <th scope="col" className={table.number}>
              {text("tableCheck.stated")}
            </th>
            <th scope="col" className={table.number}>
              {text("tableCheck.computed")}
            </th>
            <th scope="col">{text("tableCheck.correction")}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.line}>
            <FaultRows row={row} reading={reading} />
          </tbody>
        ))}
      </table>
    </TableFrame>
  );
}
