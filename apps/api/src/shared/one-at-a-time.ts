import { rows, type Tx } from "./tx.ts";

/**
 * Waits for whoever moves a figure or a rule at this moment, and keeps the next one waiting until the transaction ends: the
 * lock of one_at_a_time(). What is read afterwards is what they left behind.
 */
export async function oneAtATime(tx: Tx): Promise<void> {
  await rows(tx, "select pg_advisory_xact_lock(hashtext('xep_loai.counters'))");
}
