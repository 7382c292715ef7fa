import { setImmediate } from "node:timers/promises";
import { isRefused, type Refused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { written } from "../shared/written.ts";
import { type Extract, type ExtractInput, extractOf } from "./extract.service.ts";
import type { TableRow } from "./summary-table.ts";
import { writeXlsx } from "./xlsx.ts";

/** A whole table in memory: as it is compared, and as a workbook. */
export interface WholeTable {
  readonly extract: Extract;
  readonly rows: readonly TableRow[];
}

/** Reads every row of a table once. */
export async function wholeTable(
  tx: Tx,
  viewer: Viewer,
  input: ExtractInput,
  now: Date,
): Promise<WholeTable | Refused> {
  const extract = await extractOf(tx, viewer, input, now);
  if (isRefused(extract)) return extract;
  const rows: TableRow[] = [];
  for await (const row of extract.rows()) rows.push(row);
  return { extract, rows };
}

/** The workbook of a table that was read. */
export const workbookOf = ({ extract, rows }: WholeTable): Promise<Buffer> =>
  written((out) => writeXlsx({ ...extract, rows: () => again(rows) }, out));

/** Rows in memory come without a pause; others are served between them. */
async function* again(rows: readonly TableRow[]): AsyncIterable<TableRow> {
  for (const [at, row] of rows.entries()) {
    if (at % 100 === 0) await setImmediate();
    yield row;
  }
}
