import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";

/** The root of the newest year, for who may act there. */
export async function rootToActAt(tx: Tx): Promise<{ id: number; newest: number } | Refused> {
  return (await firstRow<{ id: number; newest: number }>(tx, rootSql)) ?? refuse("NOT_ALLOWED");
}

const rootSql = `
  select o.organisation_id as id, o.year as newest from organisation_year o
  where o.year = (select max(year) from cycle) and o.parent_id is null and may_act_at(o.organisation_id)`;
