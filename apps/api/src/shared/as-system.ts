import { firstRow, rows, type Tx } from "./tx.ts";

/**
 * Does, within an act, what the system itself does because of it: keeping in line what rests on the changed rows, also
 * where the actor may see or change nothing. Never anything an actor asked for by itself.
 */
export async function asSystem<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const before = await firstRow<{ role: string }>(tx, "select current_setting('role') as role");
  await rows(tx, become, ["none"]);
  const answer = await work(tx);
  await rows(tx, become, [before?.role]);
  return answer;
}

const become = "select set_config('role', $1, true)";
