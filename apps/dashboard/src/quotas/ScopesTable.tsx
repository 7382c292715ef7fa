import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { decidingPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { QuotaState } from "./QuotaState.tsx";
import styles from "./QuotaTable.module.css";

const columns = ["pending", "used", "left"] as const;

/** One row a scope: how many are still to be decided, and how many places are used and left. */
export function ScopesTable({ uses }: { uses: readonly QuotaUse[] }) {
  const text = useText();
  return (
    <TableFrame label={text("shell.pages.deciding")}>
      <table className={`${table.table} ${stacked.stacked}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("quotas.scope")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={table.number}>
                {text(`quotas.toDecide.${column}`)}
              </th>
            ))}
            <th scope="col">{text("quotas.status")}</th>
          </tr>
        </thead>
        <tbody>
          {uses.map((use) => (
            <Row key={use.id} use={use} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ use }: { use: QuotaUse }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const { count } = useFigures();
  const { id, organisation, subjectKind, scopeLabel, pending, excellent, maxGoodOnly } = use;
  const left = maxGoodOnly - excellent;
  return (
    <tr>
      <th scope="row" className={table.first}>
        <Link to={link(decidingPath(id), { organisationId: organisation.id, subjectKind })}>
          {organisation.name} <span className={styles.small}>{said(scopeLabel)}</span>
        </Link>
      </th>
      <td className={table.number} data-label={text("quotas.toDecide.pending")}>
        {pending > 0 ? <strong>{count(pending)}</strong> : count(0)}
      </td>
      <td className={table.number} data-label={text("quotas.toDecide.used")}>
        {text("quotas.toDecide.usedOf", { used: count(excellent), max: count(maxGoodOnly) })}
      </td>
      <td className={table.number} data-label={text("quotas.toDecide.left")}>
        {left < 0 ? text("quotas.toDecide.over", { count: count(-left) }) : count(left)}
      </td>
      <td>
        <QuotaState use={use} />
      </td>
    </tr>
  );
}
