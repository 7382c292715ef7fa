import { rows, type Tx } from "../shared/tx.ts";
import { insertRows } from "./insert-rows.ts";
import { inspectionRows } from "./inspection.ts";

/** Writes the inspection of 2016; opens that year for it where nothing has done so yet. */
export async function loadInspections(tx: Tx): Promise<void> {
  await openYear(tx);
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

/** Its results are not in the sample: the year shows its tree and its inspection. */
async function openYear(tx: Tx): Promise<void> {
  const opened = await rows(
    tx,
    `insert into cycle (year, closes_on, regime) values (2016, '2016-12-31', 'POINTS_2016') on conflict do nothing returning year`,
  );
  if (opened.length === 0) return;
  await rows(tx, "insert into cycle_rule_set (year, organisation_id, rule_set_id) values (2016, 1, 'NONE')");
  await rows(tx, "update cycle set state = 'CLOSED' where year = 2016");
}
