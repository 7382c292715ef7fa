import { numberOf } from "../shared/id.ts";
import { firstRow, type Tx } from "../shared/tx.ts";

/** The organisation of an id, where it lies within some organisations or is one of them; null: it does not, or there is none. */
export async function placeWithin(tx: Tx, scopes: readonly number[], organisationId: string): Promise<number | null> {
  const id = numberOf(organisationId) ?? null;
  const found = await firstRow<{ isWithin: boolean }>(tx, 'select lies_within($1, $2) as "isWithin"', [id, scopes]);
  return found?.isWithin === true ? id : null;
}
