import { useText } from "../i18n/useText.ts";
import type { ClassificationRow } from "../providers/queries/classifications.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { useView } from "../view/useView.ts";
import { ClassificationTableRow } from "./ClassificationTableRow.tsx";

/** One row per subject: its tier, or why it has none. */
export function ClassificationTable({ rows }: { rows: readonly ClassificationRow[] }) {
  const text = useText();
  const { subjectKind } = useView();
  return (
    <TableFrame label={text("classifications.list.title")}>
      <table className={`${table.table} ${stacked.stacked}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text(`classifications.list.subject.${subjectKind}`)}
            </th>
            {subjectKind === "LEADER" && <th scope="col">{text("classifications.list.post")}</th>}
            <th scope="col">{text("classifications.list.tier")}</th>
            <th scope="col">{text("classifications.list.state")}</th>
            <th scope="col">{text("classifications.list.unit")}</th>
            <th scope="col">{text("classifications.list.warnings")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClassificationTableRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
