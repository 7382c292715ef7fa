import { firstRow, type Tx } from "../shared/tx.ts";
import type { Locale, Viewer } from "../shared/viewer.ts";
import { hashPassword, isPassword } from "./password.ts";

/** The account behind a name and password; undefined when either is wrong or the account is disabled. */
export async function accountByCredentials(owner: Tx, username: string, password: string): Promise<number | undefined> {
  const account = await firstRow<{ id: number; hash: string }>(
    owner,
    "select id, password_hash as hash from account where username = lower($1) and disabled_at is null",
    [username.normalize("NFC")],
  );
  const right = await isPassword(password, account?.hash ?? (await nobodysHash));
  return right ? account?.id : undefined;
}

/** Compared with where there is no such account, so that the answer takes as long. */
const nobodysHash = hashPassword("");

/** The language the account reads, for its next sessions too. */
export async function chooseLocale(owner: Tx, viewer: Viewer, locale: Locale): Promise<Viewer> {
  await firstRow(owner, "update account set locale = $2 where id = $1", [viewer.id, locale]);
  return { ...viewer, locale };
}
