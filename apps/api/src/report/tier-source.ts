import type { SubjectKind } from "@xep-loai/domain";
import { type Child, childrenAfter, keyOfChild } from "../organisation/child-page.service.ts";
import { pageOf, pageSize } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { type Counting, countersAt, countersBelow } from "../statistics/counters.service.ts";
import { type Counted, figuresOf } from "../statistics/figures.service.ts";
import type { TierFigures } from "../statistics/tier-figures.type.ts";
import { groupsBelow } from "../statistics/tier-group.service.ts";
import type { Asked, SummarySource } from "./summary-source.ts";
import { type Column, cellsOf, type TableRow } from "./summary-table.ts";

interface TierTable extends Pick<SummarySource, "id" | "title"> {
  readonly subjectKind: SubjectKind;
  readonly columns: readonly Column<TierFigures>[];
}

/** A table of tiers: what counts at the organisation itself, then its direct subordinates, adding up to the total. */
export function tierSource({ subjectKind, columns, ...table }: TierTable): SummarySource {
  const counting = ({ group }: Asked): Counting => ({ subjectKind, group });
  const cells = (outcomes: Counted[], { decidedOnly }: Asked) =>
    cellsOf(columns, figuresOf(outcomes, { subjectKind, decidedOnly }));

  async function total(tx: Tx, asked: Asked): Promise<TableRow> {
    const { id, year } = asked.organisation;
    const counters = await countersBelow(tx, [year], [id], counting(asked));
    const label = asked.locale === "vi" ? "Tổng cộng" : "Total";
    return { key: "total", label, organisationId: id, hasChildren: false, cells: cells(counters(id, year), asked) };
  }

  async function ownRows(tx: Tx, asked: Asked): Promise<TableRow[]> {
    const { id, year, name } = asked.organisation;
    const own = await countersAt(tx, year, id, counting(asked));
    if (own.length === 0) return [];
    return [{ key: "own", label: name, organisationId: id, hasChildren: false, cells: cells(own, asked) }];
  }

  async function page(tx: Tx, asked: Asked) {
    const { id, year } = asked.organisation;
    const children = await childrenAfter(tx, year, id, asked);
    if (isRefused(children)) return children;
    const shown = children.slice(0, pageSize(asked.first)).map((child) => child.id);
    const counters = await countersBelow(tx, [year], shown, counting(asked));
    const below = pageOf(children, asked.first, keyOfChild, (child) =>
      childRow(child, cells(counters(child.id, year), asked)),
    );
    const own = asked.after ? [] : await ownRows(tx, asked);
    return { ...below, nodes: [...own, ...below.nodes] };
  }

  async function rowCount(tx: Tx, asked: Asked): Promise<number> {
    return (await ownRows(tx, asked)).length + asked.organisation.childCount;
  }

  const groups = (tx: Tx, { organisation: { id, year } }: Asked) => groupsBelow(tx, year, id, subjectKind);

  return { ...table, rowHeading, columns, counted, groups, total, page, rowCount };
}

const counted: SummarySource["counted"] = ({ decidedOnly }) =>
  decidedOnly
    ? { vi: "Chỉ kết quả đã quyết định", en: "Decided ones only" }
    : { vi: "Cả kết quả chưa quyết định (tạm tính)", en: "Those not decided too (provisional)" };

const rowHeading = { vi: "Tổ chức đảng", en: "Party organisation" };

const childRow = ({ id, name, childCount }: Child, cells: TableRow["cells"]): TableRow => ({
  key: String(id),
  label: name,
  organisationId: id,
  hasChildren: childCount > 0,
  cells,
});
