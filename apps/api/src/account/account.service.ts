import { z } from "zod";
import { accepted, maybeText } from "../shared/given.ts";
import { saying } from "../shared/given-problems.ts";
import { noAddress } from "../shared/given-words.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Locale, Viewer } from "../shared/viewer.ts";
import { hashPassword, isPassword } from "./password.ts";

/** The account behind a name and password; undefined when either is wrong, the account is locked, or the time of a password of one use is over. */
export async function accountByCredentials(owner: Tx, username: string, password: string): Promise<number | undefined> {
  const account = await firstRow<{ id: number; hash: string }>(
    owner,
    "select id, password_hash as hash from account where username = lower($1) and disabled_at is null and coalesce(one_time_until > now(), true)",
    [username.normalize("NFC")],
  );
  const right = await isPassword(password, account?.hash ?? (await nobodysHash));
  return right ? account?.id : undefined;
}

const email = z.object({
  email: maybeText(254).refine((text) => text === null || /^[^@\s<>]+@[^@\s<>]+$/.test(text), saying(noAddress)),
});

/** Where the account's reminders go beside the notice; null: nowhere. */
export async function chooseEmail(owner: Tx, viewer: Viewer, given: string | null): Promise<Viewer | Refused> {
  const chosen = accepted(email, { email: given });
  if (isRefused(chosen)) return chosen;
  await firstRow(owner, "update account set email = $2 where id = $1", [viewer.id, chosen.email]);
  return { ...viewer, ...chosen };
}

/** Compared with where there is no such account, so that the answer takes as long. */
const nobodysHash = hashPassword("");

/** The language the account reads, for its next sessions too. */
export async function chooseLocale(owner: Tx, viewer: Viewer, locale: Locale): Promise<Viewer> {
  await firstRow(owner, "update account set locale = $2 where id = $1", [viewer.id, locale]);
  return { ...viewer, locale };
}
