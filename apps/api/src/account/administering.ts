import { dayInVietnam } from "@xep-loai/domain";
import type { Context } from "../shared/context.ts";
import { keptOrUndone } from "../shared/kept-or-undone.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { refuseUnseen } from "../shared/refuse-unseen.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";

/** An administrator at work, in the transaction of the act. */
export interface Administering {
  readonly tx: Tx;
  readonly actor: Viewer;
  /** The organisations administered, with all below them, as it stands in the transaction. */
  readonly scopes: readonly number[];
  readonly way: Context["way"];
  /** In Vietnam. */
  readonly today: string;
  readonly now: Date;
}

/**
 * Does one act on accounts, all of it or nothing. One after the other: of two administrators who lock each other at the
 * same moment the second is no administrator any more.
 */
export async function asAdministrator<T>(
  { viewer, account, owner, wrote, way, now }: Context,
  act: (administering: Administering) => Promise<T | Refused>,
): Promise<T | Refused> {
  if (viewer === null) return refuseUnseen(account);
  const answer = await keptOrUndone(owner.fork(), async (tx) => {
    await rows(tx, "select pg_advisory_xact_lock(hashtext('xep_loai.accounts'))");
    const scopes = (await firstRow<{ scopes: number[] }>(tx, scopesSql, [viewer.id, now]))?.scopes ?? [];
    if (scopes.length === 0) return refuse("NOT_ALLOWED");
    return act({ tx, actor: viewer, scopes, way, today: dayInVietnam(now), now });
  });
  if (!isRefused(answer)) await wrote();
  return answer;
}

const scopesSql = `
  select coalesce(array_agg(g.organisation_id), '{}') as scopes from grants_at($2::timestamptz) g
    join account a on a.id = g.account_id and a.disabled_at is null
   where g.account_id = $1 and g.role = 'ADMINISTRATOR'`;
