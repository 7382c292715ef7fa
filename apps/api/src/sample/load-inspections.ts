import { rows, type Tx } from "../shared/tx.ts";
import { insertRows } from "./insert-rows.ts";
import { inspectionRows } from "./inspection.ts";

/** Writes the inspection of 2016. */
export async function loadInspections(tx: Tx): Promise<void> {
  const [numbered] = await rows<{ id: number }>(
    tx,
    "select nextval(pg_get_serial_sequence('inspection', 'id'))::int as id",
  );
  for (const [table, objects] of Object.entries(inspectionRows(numbered?.id ?? 0)))
    await insertRows(tx, table, objects);
  await rows(
    tx,
    "select setval(pg_get_serial_sequence('inspection_visit', 'id'), (select max(id) from inspection_visit))",
  );
}
