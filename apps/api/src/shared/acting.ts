import type { Role } from "@xep-loai/domain";
import type { Context } from "./context.ts";
import { type Refused, refuse } from "./refusal.ts";
import { refusalOf } from "./refused-by-database.ts";
import type { Tx } from "./tx.ts";
import { scopesWith, type Viewer } from "./viewer.ts";

/** Who acts, and when, in the transaction of the act. */
export interface Acting {
  readonly tx: Tx;
  readonly actor: Viewer;
  readonly now: Date;
}

/**
 * Does one act: a transaction of its own in which the viewer may change what lies below the organisations where one of
 * the roles is held. All of it or nothing; row security refuses what lies elsewhere.
 */
export async function asActor<T>(
  { viewer, transaction }: Context,
  roles: readonly Role[],
  act: (tx: Tx, actor: Viewer) => Promise<T | Refused>,
): Promise<T | Refused> {
  if (viewer === null) return refuse("NOT_SIGNED_IN");
  const scopes = scopesWith(viewer, roles);
  if (scopes.length === 0) return refuse("NOT_ALLOWED");
  try {
    return await transaction.act(viewer, scopes, (tx) => act(tx, viewer));
  } catch (error) {
    return refusalOf(error);
  }
}
