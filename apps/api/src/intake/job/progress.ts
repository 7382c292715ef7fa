import type { MikroORM } from "@mikro-orm/postgresql";
import { rows } from "../../shared/tx.ts";

/** Tells how far a job is, beside whatever transaction it works in: seen from outside while that is open. */
export type TellProgress = (done: number, total?: number) => Promise<void>;

/** Often enough for a bar that moves, in milliseconds. */
const pause = 400;

/** @throws once the right to work on the intake is lost */
export function progressOf(orm: MikroORM, intakeId: string, lost: AbortSignal): TellProgress {
  const owner = orm.em.fork();
  let told = 0;
  return async (done, total) => {
    lost.throwIfAborted();
    if (total === undefined && Date.now() - told < pause) return;
    told = Date.now();
    const began = total === undefined ? "" : ", rows_total = $3, began_at = clock_timestamp()";
    const values = total === undefined ? [intakeId, done] : [intakeId, done, total];
    await rows(owner, `update intake set rows_done = $2${began} where id = $1`, values);
  };
}
