import type { Context } from "./context.ts";
import type { Refused } from "./refusal.ts";
import { refuseUnseen } from "./refuse-unseen.ts";
import type { Tx } from "./tx.ts";
import type { Viewer } from "./viewer.ts";

/** Asks within the viewer's scopes, on the one snapshot of the request; refuses where nobody is signed in, or a second factor has to be set up first. */
export async function asViewer<T>(
  { viewer, account, transaction }: Context,
  ask: (tx: Tx, viewer: Viewer) => Promise<T>,
): Promise<T | Refused> {
  if (viewer === null) return refuseUnseen(account);
  return ask(await transaction.open(viewer), viewer);
}
