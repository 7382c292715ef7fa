import { packOf, type SummaryTableId, type Text } from "@xep-loai/domain";
import { sourceOf } from "../report/summary-table.service.ts";
import type { Tx } from "../shared/tx.ts";
import { type AskedAnnexes, mostOfAll, mostOfOne } from "./annex-tables.service.ts";

/** A table of the pack that is too long to be printed with the report. */
export interface LongAnnex {
  readonly table: SummaryTableId;
  readonly title: Text;
}

/** Those that would go upward as XLSX alone were the report issued now: told by their rows, without laying any of them out. */
export async function longAnnexes(
  tx: Tx,
  { viewer, organisation, now }: AskedAnnexes,
  most = mostOfOne,
): Promise<LongAnnex[]> {
  const long: LongAnnex[] = [];
  let left = mostOfAll;
  for (const { table, form } of packOf(organisation.level)?.tables ?? []) {
    const group = form === "COUNTS" ? form : null;
    const source = sourceOf(table, organisation, group);
    const width = source.columns.length + 1;
    const rows = await source.rowCount(tx, { ...everyRow, organisation, group, locale: viewer.locale, asOf: now });
    if (rows > Math.floor(Math.min(most, left) / width)) long.push({ table, title: source.title });
    else left -= rows * width;
  }
  return long;
}

const everyRow = { level: null, decidedOnly: true, first: 1 } as const;
