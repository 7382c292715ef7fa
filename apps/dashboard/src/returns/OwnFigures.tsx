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
  const heads = headsOf(own);
  return (
    <TableFrame label={text("returns.own.figures")}>
      <table className={`${table.table} ${stacked.stacked} ${styles.own}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("returns.heads.figure")}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={table.number}>
                {text(`returns.heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <Row key={column} column={column} own={own} heads={heads} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

type Head = "draft" | "returned" | "counted" | "gathered" | "difference" | "sum";

/** Only what there is: no draft, nothing reported below, no subordinates need no column. */
const headsOf = ({ draft, gathered, rowCount }: ReturnTable): readonly Head[] => [
  ...(draft ? (["draft"] as const) : []),
  "returned",
  "counted",
  ...(gathered ? (["gathered"] as const) : []),
  "difference",
  ...(rowCount > 0 ? (["sum"] as const) : []),
];

interface RowProps {
  readonly column: ReturnColumn;
  readonly own: ReturnTable;
  readonly heads: readonly Head[];
}

function Row({ column, own, heads }: RowProps) {
  const text = useText();
  const { nameOf } = useColumns();
  return (
    <tr className={column === "TOTAL" ? table.total : ""}>
      <th scope="row" className={table.first}>
        {nameOf(column)}
      </th>
      {heads.map((head) => (
        <td key={head} className={table.number} data-label={text(`returns.heads.${head}`)}>
          <Figure head={head} value={figureIn(figuresUnder(head, own), column)} />
        </td>
      ))}
    </tr>
  );
}

const figuresUnder = (head: Head, own: ReturnTable) =>
  head === "draft" || head === "returned" ? (own[head]?.figures ?? null) : own[head];

function Figure({ head, value }: { head: Head; value: number | null }) {
  const text = useText();
  const { count } = useFigures();
  if (head === "difference") return <Difference value={value} />;
  return value === null ? text("words.none") : count(value);
}
