import Tooltip from "@mui/material/Tooltip";
import { topTier } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import styles from "../ui/table.module.css";
import { useTierNames, useTopNames } from "../ui/tierNames.ts";
import { QuotaTableRow } from "./QuotaTableRow.tsx";

const columns = ["excellent", "good", "pool", "allowed", "over", "used"] as const;

/** So many clauses leave the page short enough to stand open. */
const few = 2;

/** One row per quota scope; its sum and its clause stand below its name. */
export function QuotaTable({ uses }: { uses: readonly QuotaUse[] }) {
  const text = useText();
  return (
    <TableFrame label={text("quotas.title", useTopNames())}>
      <table className={`${styles.table} ${stacked.stacked}`}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {text("quotas.scope")}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column} column={column} />
            ))}
            <th scope="col">{text("quotas.status")}</th>
            <th scope="col" className="no-print">
              <span className="unseen">{text("quotas.ways")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {uses.map((use) => (
            <QuotaTableRow key={use.id} use={use} isOneOfFew={uses.length <= few} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function ColumnHead({ column }: { column: (typeof columns)[number] }) {
  const text = useText();
  const top = useTopNames();
  const { word } = useTierNames();
  return (
    <th scope="col" className={styles.number}>
      <Tooltip title={text(`quotas.${column}Long`, top)}>
        <span>{column === "excellent" ? word(topTier) : text(`quotas.${column}`)}</span>
      </Tooltip>
    </th>
  );
}
