import type { Context } from "../shared/context.ts";
import { rows, type Tx } from "../shared/tx.ts";

/** What the log keeps of an act that no table tells by its row. */
export interface Noted {
  readonly actorId: number;
  readonly way: Context["way"];
  readonly kind: "account" | "account_grant" | "cycle";
  readonly key: object;
  /** Where in the tree it belongs. */
  readonly organisationId: number | null;
  /** Left out: it is of no year. */
  readonly year?: number;
  readonly act: "ADDED" | "CHANGED";
  readonly before?: object;
  readonly after: object;
}

/** Keeps in the log who did it, in the transaction of the act. As the owner: no request writes the log itself. */
export const noteAct = (
  tx: Tx,
  { actorId, kind, key, organisationId, year, act, way, before = {}, after }: Noted,
): Promise<unknown> =>
  rows(tx, "select note_act($1, $2, $3, $4, $5, $6, $7, $8, $9)", [
    actorId,
    kind,
    JSON.stringify(key),
    organisationId,
    year ?? null,
    act,
    way,
    JSON.stringify(before),
    JSON.stringify(after),
  ]);
