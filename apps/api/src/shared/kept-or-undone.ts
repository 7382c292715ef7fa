import { isRefused } from "./refusal.ts";
import type { Tx } from "./tx.ts";

/** Does the work in a transaction: kept if it answers, undone if it refuses or fails. */
export async function keptOrUndone<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  await tx.begin();
  try {
    const answer = await work(tx);
    await (isRefused(answer) ? tx.rollback() : tx.commit());
    return answer;
  } catch (error) {
    await tx.rollback().catch(() => undefined);
    throw error;
  }
}

/** Does the work in a transaction and undoes it, whatever it answers. */
export async function undone<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  await tx.begin();
  try {
    return await work(tx);
  } finally {
    await tx.rollback();
  }
}
