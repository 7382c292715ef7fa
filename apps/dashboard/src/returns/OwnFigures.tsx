import type { ReturnColumn } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { ReturnTable } from "../providers/queries/returns.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { Difference } from "./Difference.tsx";
import { figureIn } from "./figureIn.ts";
import styles from "./Returns.module.css";
import { useColumns } from "./useColumns.ts";

/** One line a figure: reported, counted, what is between them, and the sum of what lies below. */
export function OwnFigures({ table: own }: { table: ReturnTable }) {
  const text = useText();
  const { columns } = useColumns();
  const heads = ["returned", "counted", "difference", ...(own.rowCount > 0 ? (["sum"] as const) : [])] as const;
  return (
    <TableFrame label={text("returns.own.figures")}>
      <table className={`${table.table} ${stacked.stacked} ${styles.own}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("returns.heads.figure")}
            </th>
            {own.draft && (
              <th scope="col" className={table.number}>
                {text("returns.heads.draft")}
              </th>
            )}
            {heads.map((head) => (
              <th key={head} scope="col" className={table.number}>
                {text(`returns.heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <Row key={column} column={column} own={own} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ column, own }: { column: ReturnColumn; own: ReturnTable }) {
  const text = useText();
  const { count } = useFigures();
  const { nameOf } = useColumns();
  const shown = (figures: ReturnTable["counted"]) => {
    const figure = figureIn(figures, column);
    return figure === null ? text("words.none") : count(figure);
  };
  const label = (head: "draft" | "returned" | "counted" | "difference" | "sum") => text(`returns.heads.${head}`);
  return (
    <tr className={column === "TOTAL" ? table.total : ""}>
      <th scope="row" className={table.first}>
        {nameOf(column)}
      </th>
      {own.draft && (
        <td className={table.number} data-label={label("draft")}>
          {shown(own.draft.figures)}
        </td>
      )}
      <td className={table.number} data-label={label("returned")}>
        {shown(own.returned?.figures ?? null)}
      </td>
      <td className={table.number} data-label={label("counted")}>
        {shown(own.counted)}
      </td>
      <td className={table.number} data-label={label("difference")}>
        <Difference value={figureIn(own.difference, column)} />
      </td>
      {own.rowCount > 0 && (
        <td className={table.number} data-label={label("sum")}>
          {shown(own.sum)}
        </td>
      )}
    </tr>
  );
}
