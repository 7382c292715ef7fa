import { type Ref, refsOf, type Standing } from "../organisation/standing.service.ts";
import type { Tx } from "../shared/tx.ts";
import { waitedFor } from "./waited-for.service.ts";

/** The direct subordinates one waits for, by name, in official order. */
export async function notIn(tx: Tx, organisation: Standing, now: Date): Promise<Ref[]> {
  const ids = await waitedFor(tx, organisation, now);
  const refs = await refsOf(tx, organisation.year, ids);
  return ids.flatMap((id) => refs.get(id) ?? []);
}
