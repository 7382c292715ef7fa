import { numberOf } from "../shared/id.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow } from "../shared/tx.ts";
import type { AccountType } from "./account.type.ts";
import { accountSeen } from "./accounts.service.ts";
import type { Administering } from "./administering.ts";

/** An account as the administrator last saw it. */
export interface SeenAccount {
  readonly id: string;
  readonly version: number;
}

/** The account an act is about, as it was last seen; nobody acts on their own. */
export async function seenAccount(at: Administering, { id, version }: SeenAccount): Promise<AccountType | Refused> {
  const account = await accountSeen(at.tx, at.actor, at.scopes, at.now, numberOf(id) ?? 0);
  if (account === undefined) return refuse("NOT_FOUND");
  if (account.isOwn) return refuse("OWN_ACCOUNT");
  if (!account.mayChange) return refuse("NOT_ALLOWED");
  return account.version === version ? account : refuse("CHANGED_MEANWHILE");
}

/** As it is after the act. */
export async function accountAfter(at: Administering, id: number): Promise<AccountType> {
  const account = await accountSeen(at.tx, at.actor, at.scopes, at.now, id);
  if (account === undefined) throw new Error(`account ${id} is not seen any more`);
  return account;
}

/**
 * Does what may take administrators away. Refused where some place the account administered would have nobody left who
 * does so without an end, neither there nor above.
 */
export async function keepingAdministrators(
  at: Administering,
  { id }: AccountType,
  act: () => Promise<void>,
): Promise<AccountType | Refused> {
  const before = await isOneMissing(at, id);
  await act();
  return !before && (await isOneMissing(at, id)) ? refuse("LAST_ADMINISTRATOR") : accountAfter(at, id);
}

const isOneMissing = async ({ tx, now }: Administering, accountId: number): Promise<boolean> =>
  (await firstRow(tx, missingSql, [accountId, now])) !== undefined;

const missingSql = `
  select from account_grant g
   where g.account_id = $1 and g.role = 'ADMINISTRATOR' and not exists (
     select from grants_at($2::timestamptz) h join account a on a.id = h.account_id and a.disabled_at is null
      where h.role = 'ADMINISTRATOR' and h.until_on is null and lies_within(g.organisation_id, array[h.organisation_id]))`;
