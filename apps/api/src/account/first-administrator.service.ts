import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { newOneTimePassword, oneTimeDays } from "./one-time-password.ts";
import { hashPassword } from "./password.ts";

/** How the first account of a database signs in: with a password for one use. */
export interface FirstAdministrator {
  readonly username: string;
  readonly password: string;
  /** Days after which the password opens nothing any more. */
  readonly days: number;
}

const username = "admin";

/** Makes the first account, who administers all that is below the root. */
export async function makeFirstAdministrator(tx: Tx, root: number): Promise<void> {
  await rows(tx, madeSql, [username, root, await hashPassword(newOneTimePassword())]);
}

/**
 * Draws the password of the first account anew, as long as its owner has not chosen one: the line on which it was told is easily
 * lost. null: somebody has taken the product over.
 */
export async function drawForFirstAdministrator(tx: Tx): Promise<FirstAdministrator | null> {
  if ((await firstRow(tx, `select from account where ${isUntaken}`, [username])) === undefined) return null;
  const password = newOneTimePassword();
  const drawn = await firstRow(tx, drawnSql, [username, await hashPassword(password), oneTimeDays]);
  return drawn === undefined ? null : { username, password, days: oneTimeDays };
}

// At once out of date: it opens nothing until a password is drawn and told.
const madeSql = `
  with made as (
    insert into account (username, display_name, password_hash, locale, one_time_until)
    values ($1, 'Quản trị hệ thống', $3, 'vi', now()) returning id)
  insert into account_grant (account_id, organisation_id, role) select id, $2, 'ADMINISTRATOR' from made`;

/** Asked first, as to hash a password takes a while and every start comes by here. */
const isUntaken = `username = $1 and one_time_until is not null and disabled_at is null
     and not exists (select from account other where other.id <> account.id)`;

const drawnSql = `
  update account set password_hash = $2, one_time_until = now() + make_interval(days => $3)
   where ${isUntaken} returning id`;
