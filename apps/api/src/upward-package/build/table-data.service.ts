import type { SummaryTableId } from "@xep-loai/domain";
import type { Standing } from "../../organisation/standing.service.ts";
import { type WholeTable, wholeTable } from "../../report/table-file.service.ts";
import { isRefused } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import type { TableData } from "./table-data.ts";

/** Which table of whom is read, and as who. */
export interface AskedTable {
  readonly viewer: Viewer;
  readonly organisation: Standing;
  readonly table: SummaryTableId;
  readonly group: string | null;
  readonly now: Date;
}

/** A table of decided results, and what is compared of it; null: it is not there for this unit. */
export async function readTable(tx: Tx, { viewer, organisation, table, group, now }: AskedTable) {
  const { id, year } = organisation;
  const input = { table, organisationId: String(id), year, group, decidedOnly: true };
  const whole = await wholeTable(tx, viewer, input, now);
  return isRefused(whole) ? null : { whole, data: { ...dataOf(whole, viewer.locale), group } };
}

function dataOf({ extract: { source, total }, rows }: WholeTable, locale: Viewer["locale"]): Omit<TableData, "group"> {
  const labelOf = ({ label, parent }: (typeof source.columns)[number]): string =>
    parent === null ? label[locale] : `${parent[locale]} – ${label[locale]}`;
  return {
    table: source.id,
    decidedOnly: true,
    columns: source.columns.map((column) => ({ key: column.key, label: labelOf(column) })),
    total: total && { label: total.label, cells: [...total.cells] },
    rows: rows.map(({ key, label, cells }) => ({ key, label, cells: [...cells] })),
  };
}
