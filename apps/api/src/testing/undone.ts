import type { MikroORM } from "@mikro-orm/postgresql";
import { rows, type Tx } from "../shared/tx.ts";

/** Does some work as the owner of the database and takes it all back. */
export async function undone<T>(orm: MikroORM, work: (tx: Tx) => Promise<T>): Promise<T> {
  const tx = orm.em.fork();
  await tx.begin();
  try {
    return await work(tx);
  } finally {
    await tx.rollback();
  }
}

/** Asks, within the same transaction, as a request of somebody who holds a role on these organisations. */
export async function asRequestOf<T>(tx: Tx, scopes: readonly number[], ask: (tx: Tx) => Promise<T>): Promise<T> {
  await rows(tx, "select set_config('xep_loai.scopes', $1, true), set_config('role', 'xep_loai_request', true)", [
    `{${scopes.join(",")}}`,
  ]);
  const answer = await ask(tx);
  await rows(tx, "select set_config('role', 'none', true)");
  return answer;
}
