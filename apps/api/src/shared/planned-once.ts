import { rows, type Tx } from "./tx.ts";

/**
 * Writes many rows that refer to a table parted by year: PostgreSQL would plan the check of each row's reference anew, which takes
 * several times as long as the writing. Not for statements whose triggers do more than check.
 */
export async function plannedOnce<T>(tx: Tx, write: () => Promise<T>): Promise<T> {
  await rows(tx, "set local plan_cache_mode = force_generic_plan");
  const written = await write();
  await rows(tx, "set local plan_cache_mode = auto");
  return written;
}
