import { firstRow, rows, type Tx } from "./tx.ts";

/** Longer than what follows takes in a whole country; who waits for it meanwhile is told to try again. */
const systemPatience = "10min";

/**
 * Does, within an act, what the system itself does because of it: keeping in line what rests on the changed rows, also
 * where the actor may see or change nothing. Never anything an actor asked for by itself.
 */
export async function asSystem<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const before = await firstRow<Standing>(tx, current);
  await rows(tx, become, ["none", systemPatience]);
  const answer = await work(tx);
  await rows(tx, become, [before?.role, before?.patience]);
  return answer;
}

interface Standing {
  readonly role: string;
  readonly patience: string;
}

const current = "select current_setting('role') as role, current_setting('statement_timeout') as patience";
const become = "select set_config('role', $1, true), set_config('statement_timeout', $2, true)";
