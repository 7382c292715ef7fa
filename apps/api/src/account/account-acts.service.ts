import type { Text } from "@xep-loai/domain";
import { z } from "zod";
import { accepted, givenLine } from "../shared/given.ts";
import { saying } from "../shared/given-problems.ts";
import { isRefused, type Refused, refuseInput } from "../shared/refusal.ts";
import { firstRow, rows } from "../shared/tx.ts";
import type { AccountType, OneTimePassword } from "./account.type.ts";
import type { Administering } from "./administering.ts";
import { daysOfRole, type GivenRole, placeOfRole } from "./given-role.ts";
import { noteAct } from "./note-act.service.ts";
import { newOneTimePassword, oneTimeDays } from "./one-time-password.ts";
import { hashPassword } from "./password.ts";
import { placeOfAccount } from "./place-of-account.service.ts";
import { writeRole } from "./role-acts.service.ts";
import { accountAfter, keepingAdministrators, type SeenAccount, seenAccount } from "./seen-account.service.ts";

/** An account to be made, with its first role. */
export interface GivenAccount extends GivenRole {
  readonly username: string;
  readonly displayName: string;
}

/** Makes an account with its first role; its password is for one use. */
export async function createAccount(at: Administering, given: GivenAccount): Promise<OneTimePassword | Refused> {
  const named = accepted(z.object({ given: names }), { given });
  const days = accepted(z.object({ given: daysOfRole(at.today) }), { given });
  const place = await placeOfRole(at, given.organisationId);
  const problems = [named, days, place].flatMap((read) => (isRefused(read) ? read.problems : []));
  if (isRefused(named) || isRefused(days) || isRefused(place)) return refuseInput(problems);
  const password = newOneTimePassword();
  const values = [named.given.username, named.given.displayName, await hashPassword(password), oneTimeDays];
  const made = await firstRow<{ id: number }>(at.tx, createSql, values);
  if (made === undefined) return refuseInput([{ path: "given.username", message: nameTaken }]);
  await noted(
    at,
    made.id,
    named.given.username,
    "ADDED",
    { display_name: named.given.displayName, password: "ONE_TIME" },
    place,
  );
  await writeRole(at, { id: made.id, username: named.given.username }, { ...days.given, role: given.role, place });
  return { account: await accountAfter(at, made.id), password };
}

/** Draws a password for one use, for who lost theirs, and ends all the account is signed in to. */
export async function setOneTimePassword(at: Administering, seen: SeenAccount): Promise<OneTimePassword | Refused> {
  const account = await seenAccount(at, seen);
  if (isRefused(account)) return account;
  const password = newOneTimePassword();
  await rows(at.tx, oneTimeSql, [account.id, await hashPassword(password), oneTimeDays]);
  await rows(at.tx, endSessionsSql, [account.id]);
  await noted(at, account.id, account.username, "CHANGED", { password: "ONE_TIME" });
  return { account: await accountAfter(at, account.id), password };
}

/** Locks an account: it signs in no more, and what it is signed in to ends at once. */
export async function lockAccount(at: Administering, seen: SeenAccount): Promise<AccountType | Refused> {
  const account = await seenAccount(at, seen);
  if (isRefused(account)) return account;
  return keepingAdministrators(at, account, async () => {
    await rows(at.tx, lockSql, [account.id, at.now]);
    await rows(at.tx, endSessionsSql, [account.id]);
    await noted(at, account.id, account.username, "CHANGED", { locked: true });
  });
}

/** Lets a locked account sign in again. */
export async function unlockAccount(at: Administering, seen: SeenAccount): Promise<AccountType | Refused> {
  const account = await seenAccount(at, seen);
  if (isRefused(account)) return account;
  await rows(at.tx, unlockSql, [account.id]);
  await noted(at, account.id, account.username, "CHANGED", { locked: false });
  return accountAfter(at, account.id);
}

async function noted(
  at: Administering,
  accountId: number,
  username: string,
  act: "ADDED" | "CHANGED",
  after: object,
  place?: number,
): Promise<void> {
  const organisationId = place ?? (await placeOfAccount(at.tx, accountId));
  const { tx, way, actor } = at;
  await noteAct(tx, {
    actorId: actor.id,
    way,
    kind: "account",
    key: { account: username },
    organisationId,
    act,
    after,
  });
}

/** No accents: it is typed on machines that cannot write Vietnamese too. */
const username = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .refine((text) => /^[a-z0-9][a-z0-9.-]{2,49}$/.test(text), {
    ...saying({
      vi: "Từ 3 đến 50 ký tự: chữ không dấu, số, dấu chấm, gạch nối; bắt đầu bằng chữ hoặc số.",
      en: "3 to 50 of: letters without accents, digits, dots, hyphens; a letter or a digit first.",
    }),
  });

const names = z.object({ username, displayName: givenLine });

const nameTaken: Text = {
  vi: "Đã có tài khoản mang tên này, có thể ở đơn vị khác. Hãy chọn tên khác.",
  en: "There is an account of this name already, perhaps of another unit. Please choose another.",
};

const createSql = `
  insert into account (username, display_name, password_hash, one_time_until)
  values ($1, $2, $3, now() + make_interval(days => $4)) on conflict (username) do nothing returning id`;

const oneTimeSql = `
  update account set password_hash = $2, one_time_until = now() + make_interval(days => $3), version = version + 1 where id = $1`;

const endSessionsSql = "delete from session where account_id = $1";

const lockSql = "update account set disabled_at = coalesce(disabled_at, $2), version = version + 1 where id = $1";

const unlockSql = "update account set disabled_at = null, version = version + 1 where id = $1";
