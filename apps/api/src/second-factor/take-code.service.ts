import { forgetTriedCodes, mayTryCode } from "../session/sign-in-limit.service.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Asked } from "./asked.ts";
import { noteSecondFactor } from "./note-second-factor.service.ts";
import { stepOf } from "./one-time-code.ts";
import { recoveryHash } from "./recovery-code.ts";
import { openSecret } from "./sealed-secret.ts";

/** Refuses who gives no code, or a wrong one, where the account has a second factor; null: come in. Ask after the password alone. */
export async function codeRefusal(owner: Tx, asked: Asked, code: string | null): Promise<Refused | null> {
  const kept = await firstRow<Kept>(owner, keptSql, [asked.accountId]);
  if (kept === undefined) return null;
  if (!code?.trim()) return refuse("CODE_NEEDED");
  if (!(await mayTryCode(owner, asked.accountId))) return refuse("TOO_MANY_ATTEMPTS");
  if (!(await isTaken(owner, asked, kept, code))) return refuse("WRONG_CODE");
  await forgetTriedCodes(owner, asked.accountId);
  return null;
}

interface Kept {
  readonly secret: string;
}

const keptSql = "select secret from second_factor where account_id = $1 and confirmed_at is not null";

function isTaken(owner: Tx, asked: Asked, { secret }: Kept, code: string): Promise<boolean> {
  const digits = code.replace(/\s/g, "");
  return /^\d{6}$/.test(digits) ? isStepTaken(owner, asked, secret, digits) : isRecoveryTaken(owner, asked, code);
}

/** RFC 6238, 5.2: a code is taken once; the same statement looks and marks, so that two at once are one. */
async function isStepTaken(owner: Tx, { accountId, now, secondFactor }: Asked, sealed: string, digits: string) {
  const step = stepOf(openSecret(sealed, accountId, secondFactor), digits, now);
  if (step === null) return false;
  return (await firstRow(owner, takeStepSql, [accountId, step])) !== undefined;
}

const takeStepSql =
  "update second_factor set last_step = $2 where account_id = $1 and last_step < $2 returning account_id";

/** The code goes as it is used; the log says how many are left. */
function isRecoveryTaken(owner: Tx, asked: Asked, code: string): Promise<boolean> {
  return owner.transactional(async (tx) => {
    const used = await firstRow<{ left: number }>(tx, useSql, [asked.accountId, recoveryHash(code)]);
    if (used === undefined) return false;
    const [before, after] = [{ recovery_codes: used.left + 1 }, { recovery_codes: used.left }];
    await noteSecondFactor(tx, asked, { act: "CHANGED", before, after });
    return true;
  });
}

/** The count is of before the statement. */
const useSql = `
  with used as (delete from recovery_code where account_id = $1 and hash = $2 returning account_id)
  select (select count(*)::int from recovery_code c where c.account_id = used.account_id) - 1 as left from used`;
