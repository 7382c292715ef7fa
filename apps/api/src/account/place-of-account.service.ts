import { firstRow, type Tx } from "../shared/tx.ts";

/** Where what is noted of an account belongs: the topmost place it holds or held a role at; null: it has none. */
export async function placeOfAccount(tx: Tx, accountId: number): Promise<number | null> {
  const place = await firstRow<{ id: number }>(tx, placeSql, [accountId]);
  return place?.id ?? null;
}

const placeSql = `
  select o.organisation_id as id from account_grant g join organisation_year o using (organisation_id)
   where g.account_id = $1 order by o.depth, o.organisation_id limit 1`;
