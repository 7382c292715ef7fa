import { openSession } from "../session/session.service.ts";
import { isStorable } from "../shared/asked-text.ts";
import type { Context } from "../shared/context.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Identified } from "./identity-provider.service.ts";

/** Why nobody was signed in; the dashboard says it in words. */
export type SsoTrouble = "NO_ACCOUNT" | "FACTOR_NEEDED" | "NOT_FINISHED" | "UNREACHABLE";

/**
 * The token of a new session of the account the provider named. Accounts are made here, by administrators: the provider says who
 * somebody is, never what they may do. Where the account has a second factor here, the provider must have asked for one as well.
 */
export async function signInIdentified(
  { owner, now }: Pick<Context, "owner" | "now">,
  { username, isSecondFactorGiven }: Identified,
): Promise<{ readonly token: string } | SsoTrouble> {
  if (username === undefined || !isStorable(username)) return "NO_ACCOUNT";
  const account = await accountNamed(owner, username);
  if (account === undefined) return "NO_ACCOUNT";
  if (account.hasSecondFactor && !isSecondFactorGiven) return "FACTOR_NEEDED";
  return { token: await openSession(owner, account.id, now, { isSecondFactorGiven }) };
}

interface NamedAccount {
  readonly id: number;
  readonly hasSecondFactor: boolean;
}

const accountNamed = (owner: Tx, username: string): Promise<NamedAccount | undefined> =>
  firstRow(owner, accountSql, [username.normalize("NFC")]);

const accountSql = `
  select id, exists (select from second_factor f where f.account_id = account.id and f.confirmed_at is not null) as "hasSecondFactor"
    from account where username = lower($1) and disabled_at is null`;
