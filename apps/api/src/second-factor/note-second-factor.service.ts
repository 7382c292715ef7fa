import { rows, type Tx } from "../shared/tx.ts";
import type { Asked } from "./asked.ts";

/** What the log keeps of a second factor. */
interface Noted {
  readonly act: "ADDED" | "CHANGED" | "REMOVED";
  readonly before?: object;
  readonly after?: object;
}

/** Keeps in the log who did what to the second factor of an account. */
export const noteSecondFactor = (
  tx: Tx,
  { accountId, actorId = accountId, way }: Asked,
  { act, before = {}, after = {} }: Noted,
): Promise<unknown> =>
  rows(tx, "select note_second_factor($1, $2, $3, $4, $5, $6)", [
    actorId,
    accountId,
    act,
    way,
    JSON.stringify(before),
    JSON.stringify(after),
  ]);
