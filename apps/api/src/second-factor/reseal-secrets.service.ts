import { rows, type Tx } from "../shared/tx.ts";
import { sealSecret, unsealSecret } from "./sealed-secret.ts";

/** How many secrets were put under the key, and how many no key of ours opens. */
export interface Resealed {
  readonly resealed: number;
  readonly left: number;
}

/**
 * Puts every second factor under the server's key: those kept as they are, from before there was one, and those under the key
 * before. What neither key opens is left: its owner comes in with a recovery code.
 */
export async function resealSecrets(owner: Tx, key: string, keyBefore: string | null): Promise<Resealed> {
  return owner.transactional(async (tx) => {
    const kept = await rows<Kept>(tx, "select account_id as account, secret from second_factor order by 1 for update");
    const strange = kept.filter(({ account, secret }) => !isUnder(secret, account, key));
    const opened = strange.flatMap((each) => open(each, keyBefore));
    const sealed = opened.map(({ account, secret }) => ({ account, secret: sealSecret(secret, account, key) }));
    if (sealed.length > 0) await rows(tx, keepSql, [JSON.stringify(sealed)]);
    return { resealed: sealed.length, left: strange.length - sealed.length };
  });
}

interface Kept {
  readonly account: number;
  readonly secret: string;
}

const isUnder = (secret: string, account: number, key: string): boolean =>
  !secret.startsWith("plain:") && unsealed(secret, account, key) !== null;

function open({ account, secret }: Kept, keyBefore: string | null): Kept[] {
  const opened = unsealed(secret, account, keyBefore);
  return opened === null ? [] : [{ account, secret: opened }];
}

function unsealed(secret: string, account: number, key: string | null): string | null {
  try {
    return unsealSecret(secret, account, key);
  } catch {
    return null;
  }
}

const keepSql = `
  update second_factor f set secret = g.secret from jsonb_to_recordset($1::jsonb) g(account int, secret text)
   where f.account_id = g.account`;
