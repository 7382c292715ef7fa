import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { rows, type Tx } from "../shared/tx.ts";

export interface Attempt {
  readonly username: string;
  readonly address: string;
}

/** Per account from one address, and per address: an office behind one address still gets in, a guesser does not. */
const perAccount = { keyPrefix: "account", points: 10, duration: 15 * 60 };
const perAddress = { keyPrefix: "address", points: 100, duration: 15 * 60 };
/** Whoever tries codes knows the password: counted wherever they come from, so that many machines do not try more. */
const perCodeOwner = { keyPrefix: "code", points: 10, duration: 15 * 60 };

/** Counts an attempt to sign in; false once there were too many within fifteen minutes. */
export async function mayTry(owner: Tx, attempt: Attempt): Promise<boolean> {
  const [account, address] = [limiter(owner, perAccount), limiter(owner, perAddress)];
  return (await isFree(account, accountKey(attempt))) && (await isFree(address, attempt.address));
}

/** Forgets the attempts of somebody who has signed in, and those of everybody whose time is over. */
export async function forgetAttempts(owner: Tx, attempt: Attempt): Promise<void> {
  await limiter(owner, perAccount).delete(accountKey(attempt));
  await limiter(owner, perAddress).reward(attempt.address);
  await rows(owner, "delete from rate_limit where expire < $1", [Date.now()]);
}

/** Counts a code that is tried for an account; false once there were too many within fifteen minutes. */
export const mayTryCode = (owner: Tx, accountId: number): Promise<boolean> =>
  isFree(limiter(owner, perCodeOwner), String(accountId));

/** Forgets the codes tried before the right one. */
export const forgetTriedCodes = (owner: Tx, accountId: number): Promise<unknown> =>
  limiter(owner, perCodeOwner).delete(String(accountId));

const accountKey = ({ username, address }: Attempt): string =>
  `${username.normalize("NFC").toLowerCase().slice(0, 100)} ${address}`;

/** Keeps its counts in the table `rate_limit`, so that every copy of the API counts together. */
function limiter(owner: Tx, limit: typeof perAccount): RateLimiterPostgres {
  const storeClient = { query: ({ text, values }: Statement) => answered(owner, text, values) };
  return new RateLimiterPostgres({
    ...limit,
    storeClient,
    storeType: "client",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
  });
}

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

async function answered(owner: Tx, text: string, values: unknown[]) {
  const read = await rows(owner, text, values);
  return { rows: read, rowCount: read.length };
}

async function isFree(counter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await counter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}
