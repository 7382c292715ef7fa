import type { MikroORM } from "@mikro-orm/postgresql";
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
