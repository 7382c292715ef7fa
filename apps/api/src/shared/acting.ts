import type { Role } from "@xep-loai/domain";
import type { Context } from "./context.ts";
import { type Refused, refuse } from "./refusal.ts";
import { refuseUnseen } from "./refuse-unseen.ts";
import { refusalOf } from "./refused-by-database.ts";
import type { Tx } from "./tx.ts";
import { scopesWith, type Viewer } from "./viewer.ts";

/** Who acts, and when, in the transaction of the act. */
export interface Acting {
  readonly tx: Tx;
  readonly actor: Viewer;
  readonly now: Date;
}

type Act<T> = (tx: Tx, actor: Viewer) => Promise<T | Refused>;

/**
 * Does one act: a transaction of its own in which the viewer may change what lies below the organisations where one of
 * the roles is held. All of it or nothing; row security refuses what lies elsewhere.
 */
export const asActor = <T>(context: Context, roles: readonly Role[], act: Act<T>): Promise<T | Refused> =>
  within("act", context, roles, act);

/** Does an act as somebody would who may do it, and undoes it: what would be. */
export const asTrial = <T>(context: Context, roles: readonly Role[], act: Act<T>): Promise<T | Refused> =>
  within("tryOut", context, roles, act);

async function within<T>(
  kept: "act" | "tryOut",
  { viewer, account, transaction }: Context,
  roles: readonly Role[],
  act: Act<T>,
): Promise<T | Refused> {
  if (viewer === null) return refuseUnseen(account);
  const scopes = scopesWith(viewer, roles);
  if (scopes.length === 0) return refuse("NOT_ALLOWED");
  try {
    return await transaction[kept](viewer, scopes, (tx) => act(tx, viewer));
  } catch (error) {
    return refusalOf(error);
  }
}
