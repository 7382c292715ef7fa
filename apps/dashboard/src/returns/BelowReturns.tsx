import { useText } from "../i18n/useText.ts";
import type { ReturnRow, ReturnTable } from "../providers/queries/returns.ts";
import { Panel } from "../ui/Panel.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { FigureCells } from "./FigureCells.tsx";
import styles from "./Returns.module.css";
import { UnitLines } from "./UnitLines.tsx";
import { useColumns } from "./useColumns.ts";

interface BelowReturnsProps {
  readonly table: ReturnTable;
  readonly rows: readonly ReturnRow[];
}

/** One direct subordinate after the other: reported, counted, what is between them; last what they add up to. */
export function BelowReturns({ table: { own, sum }, rows }: BelowReturnsProps) {
  const text = useText();
  return (
    <Panel title={text("returns.below.title")}>
      <TableFrame label={text("returns.below.table")}>
        <table className={`${table.table} ${stacked.stacked} ${styles.below}`}>
          <Heads />
          {rows.map((row) => (
            <tbody key={row.organisation.id}>
              <UnitLines row={row} />
            </tbody>
          ))}
          <tbody>
            {own && (
              <tr>
                <th scope="row" className={table.first}>
                  {text("returns.below.own")}
                </th>
                <td className={styles.source}>{text("returns.heads.counted")}</td>
                <FigureCells figures={own} />
              </tr>
            )}
            <tr className={table.total}>
              <th scope="row" className={table.first}>
                {text("returns.heads.sum")}
              </th>
              <td />
              <FigureCells figures={sum} />
            </tr>
          </tbody>
        </table>
      </TableFrame>
      <p className={styles.quiet}>{text("returns.below.note")}</p>
    </Panel>
  );
}

function Heads() {
  const text = useText();
  const { columns, nameOf } = useColumns();
  return (
    <thead>
      <tr>
        <th scope="col" className={table.first}>
          {text("returns.heads.unit")}
        </th>
        <th scope="col">{text("returns.heads.source")}</th>
        {columns.map((column) => (
          <th key={column} scope="col" className={table.number}>
            {nameOf(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
