import { packOf, type SummaryTableId, type Text } from "@xep-loai/domain";
import type { SummarySource } from "../report/summary-source.ts";
import { sourceOf } from "../report/summary-table.service.ts";
import type { Tx } from "../shared/tx.ts";
import { type AskedAnnexes, mostOfAll, mostOfOne } from "./annex-tables.service.ts";

/** A table of the pack that is too long to be printed with the report. */
export interface LongAnnex {
  readonly table: SummaryTableId;
  readonly title: Text;
}

/** Those that would go upward as XLSX alone were the report issued now: told by their rows, without laying any of them out. */
export async function longAnnexes(tx: Tx, asked: AskedAnnexes, most = mostOfOne): Promise<LongAnnex[]> {
  const long: LongAnnex[] = [];
  let left = mostOfAll;
  for (const { table, form } of packOf(asked.organisation.level)?.tables ?? []) {
    const group = form === "COUNTS" ? form : null;
    const source = sourceOf(table, asked.organisation, group);
    const width = source.columns.length + 1;
    const rows = await rowsOf(tx, source, asked, group);
    if (rows > Math.floor(Math.min(most, left) / width)) long.push({ table, title: source.title });
    else left -= rows * width;
  }
  return long;
}

const rowsOf = (tx: Tx, source: SummarySource, { viewer, organisation, now }: AskedAnnexes, group: string | null) =>
  source.rowCount(tx, {
    ...{ organisation, group, level: null, decidedOnly: true, locale: viewer.locale, asOf: now, first: 1 },
  });
