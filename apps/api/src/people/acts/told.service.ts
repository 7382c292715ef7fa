import { numberOf } from "../../shared/id.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow, type Tx } from "../../shared/tx.ts";

/** Asks the database to carry out an act; answers the id it gave. */
export async function toldId(tx: Tx, call: string, values: readonly unknown[]): Promise<string> {
  const done = await firstRow<{ id: string }>(tx, `select (${call})::text as id`, values.map(orNull));
  return done?.id ?? "";
}

const orNull = (value: unknown): unknown => value ?? null;

/** The number of something the viewer sees; what lies elsewhere is not found. */
export async function seen(tx: Tx, table: "member" | "leader" | "collective", id: string): Promise<number | Refused> {
  const found = await firstRow<{ id: number }>(tx, `select id::int as id from ${table} where id = $1`, [
    numberOf(id) ?? null,
  ]);
  return found?.id ?? refuse("NOT_FOUND");
}
