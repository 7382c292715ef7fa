import type { SummaryTableId } from "@xep-loai/domain";
import type { Standing } from "../../organisation/standing.service.ts";
import { type Extract, extractOf } from "../../report/extract.service.ts";
import type { TableRow } from "../../report/table-column.type.ts";
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

/** A table of decided results as it is compared, row by row; null: it is not there for this unit. */
export async function readTable(tx: Tx, asked: AskedTable): Promise<TableData | null> {
  const read = await openTable(tx, asked);
  if (read === null) return null;
  const rows: TableRow[] = [];
  for await (const row of read.extract.rows()) rows.push(row);
  return { ...read.about, rows: rows.map(({ key, label, cells }) => ({ key, label, cells: [...cells] })) };
}

/** The same before its rows are read, with what is said of them. */
export async function openTable(tx: Tx, { viewer, organisation, table, group, now }: AskedTable) {
  const { id, year } = organisation;
  const extract = await extractOf(
    tx,
    viewer,
    { table, organisationId: String(id), year, group, decidedOnly: true },
    now,
  );
  return isRefused(extract) ? null : { extract, about: { ...aboutOf(extract), group } };
}

function aboutOf({ source, total, locale }: Extract): Omit<TableData, "group" | "rows"> {
  const labelOf = ({ label, parent }: (typeof source.columns)[number]): string =>
    parent === null ? label[locale] : `${parent[locale]} – ${label[locale]}`;
  return {
    table: source.id,
    decidedOnly: true,
    columns: source.columns.map((column) => ({ key: column.key, label: labelOf(column) })),
    total: total && { label: total.label, cells: [...total.cells] },
  };
}
