import { accountByCredentials } from "../account/account.service.ts";
import { forgetAttempts, forgetTriedCodes, mayTry, mayTryCode } from "../session/sign-in-limit.service.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import type { Asked } from "./asked.ts";
import { noteSecondFactor } from "./note-second-factor.service.ts";
import { addressOf, newSecret, stepOf } from "./one-time-code.ts";
import { newRecoveryCodes, recoveryHash } from "./recovery-code.ts";
import { openSecret, sealSecret } from "./sealed-secret.ts";
import type { SecondFactor, SecondFactorBegun, SecondFactorConfirmed } from "./second-factor.type.ts";
import { codeRefusal } from "./take-code.service.ts";

/** An account that acts on its own second factor, from somewhere. */
export interface OwnAsked extends Asked {
  readonly account: Viewer;
  readonly address: string;
}

/** How the account's second factor stands. */
export async function secondFactorOf(owner: Tx, { accountId }: Pick<Asked, "accountId">): Promise<SecondFactor> {
  const found = await firstRow<SecondFactor>(owner, standingSql, [accountId]);
  return found ?? { setAt: null, recoveryCodesLeft: 0 };
}

const standingSql = `
  select confirmed_at as "setAt", (select count(*)::int from recovery_code c where c.account_id = f.account_id) as "recoveryCodesLeft"
    from second_factor f where account_id = $1`;

/** A new secret for the account's app; it counts once a code of it was given. */
export async function beginSecondFactor(
  owner: Tx,
  asked: OwnAsked,
  password: string,
): Promise<SecondFactorBegun | Refused> {
  const refused = await passwordRefusal(owner, asked, password);
  if (refused !== null) return refused;
  const secret = newSecret();
  const sealed = sealSecret(secret, asked.accountId, asked.secondFactor.secretKey);
  const begun = await firstRow(owner, beginSql, [asked.accountId, sealed]);
  return begun ? { secret, address: addressOf(secret, asked.account.username) } : refuse("SECOND_FACTOR_SET");
}

const beginSql = `
  insert into second_factor (account_id, secret) values ($1, $2)
  on conflict (account_id) do update set secret = excluded.secret where second_factor.confirmed_at is null
  returning account_id`;

/** From now on a code is asked for; answers the recovery codes, which nobody is shown again. */
export async function confirmSecondFactor(
  owner: Tx,
  asked: OwnAsked,
  code: string,
): Promise<SecondFactorConfirmed | Refused> {
  const begun = await firstRow<{ secret: string }>(owner, begunSql, [asked.accountId]);
  if (begun === undefined) return refuse("NO_SECOND_FACTOR");
  if (!(await mayTryCode(owner, asked.accountId))) return refuse("TOO_MANY_ATTEMPTS");
  const secret = openSecret(begun.secret, asked.accountId, asked.secondFactor);
  const step = stepOf(secret, code.replace(/\s/g, ""), asked.now);
  if (step === null) return refuse("WRONG_CODE");
  await forgetTriedCodes(owner, asked.accountId);
  return owner.transactional((tx) => confirmed(tx, asked, begun.secret, step));
}

const begunSql = "select secret from second_factor where account_id = $1 and confirmed_at is null";

async function confirmed(tx: Tx, asked: OwnAsked, sealed: string, step: number) {
  const set = await firstRow(tx, confirmSql, [asked.accountId, asked.now, step, sealed]);
  if (set === undefined) return refuse("NO_SECOND_FACTOR");
  const recoveryCodes = newRecoveryCodes();
  await rows(tx, "insert into recovery_code select $1, unnest($2::text[])", [
    asked.accountId,
    recoveryCodes.map(recoveryHash),
  ]);
  await noteSecondFactor(tx, asked, { act: "ADDED", after: { recovery_codes: recoveryCodes.length } });
  return { recoveryCodes };
}

/** The secret a code was given of, and no other begun in the meantime. */
const confirmSql = `
  update second_factor set confirmed_at = $2, last_step = $3
   where account_id = $1 and confirmed_at is null and secret = $4 returning account_id`;

/** The account signs in by its password alone again. */
export async function removeSecondFactor(
  owner: Tx,
  asked: OwnAsked,
  password: string,
  code: string,
): Promise<SecondFactor | Refused> {
  const refused = (await passwordRefusal(owner, asked, password)) ?? (await codeRefusal(owner, asked, code));
  if (refused !== null) return refused;
  const gone = await owner.transactional((tx) => isRemoved(tx, asked));
  return gone ? secondFactorOf(owner, asked) : refuse("NO_SECOND_FACTOR");
}

/** Takes the second factor of an account away, with its recovery codes; false: there was none. */
export async function isRemoved(tx: Tx, asked: Asked): Promise<boolean> {
  const gone = await firstRow(tx, removeSql, [asked.accountId]);
  if (gone === undefined) return false;
  await noteSecondFactor(tx, asked, { act: "REMOVED" });
  return true;
}

const removeSql = "delete from second_factor where account_id = $1 and confirmed_at is not null returning account_id";

/** Whoever sits at a screen left open does not know it. */
async function passwordRefusal(owner: Tx, { account, address }: OwnAsked, password: string): Promise<Refused | null> {
  const attempt = { username: account.username, address };
  if (!(await mayTry(owner, attempt))) return refuse("TOO_MANY_ATTEMPTS");
  const known = await accountByCredentials(owner, account.username, password);
  if (known !== account.id) return refuse("WRONG_CREDENTIALS");
  await forgetAttempts(owner, attempt);
  return null;
}
