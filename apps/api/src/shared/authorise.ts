import type { Context } from "./context.ts";
import { type Refused, refuse } from "./refusal.ts";
import type { Tx } from "./tx.ts";
import type { Viewer } from "./viewer.ts";

/** Asks within the viewer's scopes, on the one snapshot of the request; refuses where nobody is signed in. */
export async function asViewer<T>(
  { viewer, transaction }: Context,
  ask: (tx: Tx, viewer: Viewer) => Promise<T>,
): Promise<T | Refused> {
  if (viewer === null) return refuse("NOT_SIGNED_IN");
  return ask(await transaction.open(viewer), viewer);
}
