import type { MikroORM } from "@mikro-orm/postgresql";
import { isPassword } from "./account/password.ts";
import { sampleAccounts, samplePassword } from "./sample/accounts.ts";
import { rows } from "./shared/tx.ts";
import type { AccountLine } from "./tell.ts";

/** The sample's sign-ins that this database has; none where real accounts took their place. */
export async function sampleAccountsIn(orm: MikroORM): Promise<AccountLine[]> {
  const sql = "select username from account where disabled_at is null";
  const held = await rows<{ username: string }>(orm.em.fork(), sql);
  const names = new Set(held.map(({ username }) => username));
  return sampleAccounts
    .filter(({ username }) => names.has(username))
    .map(({ username, who }) => ({ role: who, username, password: samplePassword }));
}

/** Of these sign-ins the first that opens by the password everybody knows; undefined where each has another one by now. */
export async function openSampleAccountIn(orm: MikroORM): Promise<string | undefined> {
  const sql =
    "select username, password_hash as hash from account where disabled_at is null and username = any ($1::text[])";
  const names = sampleAccounts.map(({ username }) => username);
  for (const { username, hash } of await rows<{ username: string; hash: string }>(orm.em.fork(), sql, [names]))
    if (await isPassword(samplePassword, hash)) return username;
  return undefined;
}
