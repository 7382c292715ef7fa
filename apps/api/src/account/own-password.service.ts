import type { Text } from "@xep-loai/domain";
import { z } from "zod";
import { openSession } from "../session/session.service.ts";
import { forgetAttempts, mayTry } from "../session/sign-in-limit.service.ts";
import { isStorable } from "../shared/asked-text.ts";
import type { Context } from "../shared/context.ts";
import { accepted } from "../shared/given.ts";
import { saying } from "../shared/given-problems.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { accountByCredentials } from "./account.service.ts";
import { noteAct } from "./note-act.service.ts";
import { hashPassword } from "./password.ts";
import { placeOfAccount } from "./place-of-account.service.ts";

/** Who changes the password of their own, from where. */
export interface OwnPasswordAsked extends Pick<Context, "owner" | "address" | "way" | "now"> {
  readonly account: Viewer;
}

export interface GivenPasswords {
  readonly password: string;
  readonly newPassword: string;
}

/** Changes the account's password, ends all its sessions, and answers the token of a new one. */
export async function changePassword(asked: OwnPasswordAsked, given: GivenPasswords): Promise<string | Refused> {
  const { owner, account, address } = asked;
  const chosen = accepted(chosenPassword(account.username), given);
  if (isRefused(chosen)) return chosen;
  const attempt = { username: account.username, address };
  if (!(await mayTry(owner, attempt))) return refuse("TOO_MANY_ATTEMPTS");
  const known = await accountByCredentials(owner, account.username, given.password);
  if (known !== account.id) return refuseField("password", wrong);
  await forgetAttempts(owner, attempt);
  const hash = await hashPassword(chosen.newPassword);
  return owner.transactional((tx) => changed(tx, asked, hash));
}

/** The version stays: it is of what administrators decide, and a password of one's own must not hold up a lock. */
async function changed(tx: Tx, { account, way, now }: OwnPasswordAsked, hash: string): Promise<string> {
  await rows(tx, "update account set password_hash = $2, one_time_until = null where id = $1", [account.id, hash]);
  await rows(tx, "delete from session where account_id = $1", [account.id]);
  const act = {
    actorId: account.id,
    way,
    kind: "account",
    key: { account: account.username },
    act: "CHANGED",
  } as const;
  await noteAct(tx, { ...act, organisationId: await placeOfAccount(tx, account.id), after: { password: "OWN" } });
  return openSession(tx, account.id, now);
}

/** NIST SP 800-63B: length counts, composition rules do not; what is easily tried with the name is refused. */
const shortest = 12;
const longest = 128;

const chosenPassword = (username: string) =>
  z
    .object({ password: z.string(), newPassword: z.string() })
    .refine(({ newPassword }) => [...newPassword].length >= shortest, saying(tooShort, "newPassword"))
    .refine(({ newPassword }) => [...newPassword].length <= longest, saying(tooLong, "newPassword"))
    .refine(({ newPassword }) => isStorable(newPassword), saying(unfit, "newPassword"))
    .refine(({ newPassword }) => !newPassword.toLowerCase().includes(username), saying(holdsName, "newPassword"))
    .refine(({ newPassword }) => new Set(newPassword).size > 3, saying(unfit, "newPassword"))
    .refine(({ password, newPassword }) => password !== newPassword, saying(same, "newPassword"));

const wrong: Text = { vi: "Mật khẩu hiện tại không đúng.", en: "The present password is wrong." };
const tooShort: Text = {
  vi: `Ít nhất ${shortest} ký tự; một câu dễ nhớ là tốt nhất.`,
  en: `At least ${shortest} characters; a sentence easy to remember is best.`,
};
const tooLong: Text = { vi: `Nhiều nhất ${longest} ký tự.`, en: `At most ${longest} characters.` };
const unfit: Text = {
  vi: "Mật khẩu này quá dễ đoán hoặc có ký tự không gõ được. Hãy chọn mật khẩu khác.",
  en: "This is too easy to guess, or holds what cannot be typed. Please choose another.",
};
const holdsName: Text = {
  vi: "Mật khẩu không được chứa tên đăng nhập.",
  en: "The password must not contain the user name.",
};
const same: Text = {
  vi: "Hãy chọn mật khẩu khác mật khẩu đang dùng.",
  en: "Please choose another than the present one.",
};
