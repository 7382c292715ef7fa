import { isRefused, type Refused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { type Extract, type ExtractInput, extractOf } from "./extract.service.ts";
import type { TableRow } from "./table-column.type.ts";

/** A whole table in memory. */
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
