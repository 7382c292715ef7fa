import { totalLabel } from "@xep-loai/domain";
import { type Child, childrenAfter, keyOfChild } from "../organisation/child-page.service.ts";
import { type AtLevel, countAtLevel, keyAtLevel, organisationsAtLevel } from "../organisation/level-page.service.ts";
import { pageOf, pageSize } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Asked, SummarySource } from "./summary-source.ts";
import type { TableRow } from "./table-column.type.ts";

type Cells = TableRow["cells"];

/** Where the figures of such a table come from. */
export interface TreeFigures {
  /** Of each organisation with all below it, in one statement. */
  below(tx: Tx, asked: Asked, ids: readonly number[]): Promise<(id: number) => Cells>;
  /** Of all organisations of the level asked for, taken together; left out: rows are direct subordinates alone. */
  atLevel?(tx: Tx, asked: Asked, at: AtLevel): Promise<Cells>;
  /** Of the organisation itself; null: nothing counts there. */
  own(tx: Tx, asked: Asked): Promise<Cells | null>;
}

/** Rows of a table by the tree: what counts at the organisation itself, then its direct subordinates, adding up to the total. */
export function treeRows({ below, own, atLevel }: TreeFigures): Pick<SummarySource, "total" | "page" | "rowCount"> {
  async function total(tx: Tx, asked: Asked): Promise<TableRow> {
    const { id } = asked.organisation;
    const at = levelOf(asked);
    const cells = at && atLevel ? await atLevel(tx, asked, at) : (await below(tx, asked, [id]))(id);
    return {
      key: "total",
      label: totalLabel(asked.level)[asked.locale],
      organisationId: at === null ? id : null,
      hasChildren: false,
      cells,
    };
  }

  async function ownRows(tx: Tx, asked: Asked): Promise<TableRow[]> {
    const { id, name } = asked.organisation;
    const cells = await own(tx, asked);
    return cells === null ? [] : [{ key: "own", label: name, organisationId: id, hasChildren: false, cells }];
  }

  async function page(tx: Tx, asked: Asked) {
    const { id, year } = asked.organisation;
    const at = levelOf(asked);
    const children = at ? await organisationsAtLevel(tx, at, asked) : await childrenAfter(tx, year, id, asked);
    if (isRefused(children)) return children;
    const shown = children.slice(0, pageSize(asked.first)).map((child) => child.id);
    const figures = await below(tx, asked, shown);
    const rows = pageOf(children, asked.first, at ? keyAtLevel : keyOfChild, (child) =>
      childRow(child, figures(child.id)),
    );
    const first = asked.after || at ? [] : await ownRows(tx, asked);
    return { ...rows, nodes: [...first, ...rows.nodes] };
  }

  async function rowCount(tx: Tx, asked: Asked): Promise<number> {
    const at = levelOf(asked);
    if (at) return countAtLevel(tx, at);
    return (await ownRows(tx, asked)).length + asked.organisation.childCount;
  }

  return { total, page, rowCount };
}

/** The level asked for below the organisation; null: its direct subordinates. */
export function levelOf({ organisation: { id, year }, level }: Asked): AtLevel | null {
  return level === null ? null : { year, below: id, level };
}

const childRow = ({ id, name, childCount }: Child, cells: Cells): TableRow => ({
  key: String(id),
  label: name,
  organisationId: id,
  hasChildren: childCount > 0,
  cells,
});
