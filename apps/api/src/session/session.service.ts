import { createHash, randomBytes } from "node:crypto";
import { accountByCredentials } from "../account/account.service.ts";
import { codeRefusal } from "../second-factor/take-code.service.ts";
import { isStorable } from "../shared/asked-text.ts";
import type { Context } from "../shared/context.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { type Attempt, forgetAttempts, mayTry } from "./sign-in-limit.service.ts";

/** A session ends after two hours without a request, and twelve hours after sign-in at the latest. */
const idleHours = 2;
const longestHours = 12;

export interface Credentials extends Attempt {
  readonly password: string;
  /** Of the second factor; null: not asked for yet. */
  readonly code: string | null;
  /** The token the browser already holds; it ends, so that nobody can plant a session. */
  readonly formerToken: string | undefined;
}

/** A session that has just begun. */
export interface Opened {
  readonly token: string;
  readonly viewer: Viewer;
}

/** When, and by which way, somebody signs in. */
export type SignInAt = Pick<Context, "now" | "way" | "secondFactor">;

/**
 * Opens a session for the right name and password; refuses without saying which of the two was wrong. Only who has both
 * right learns that the account has a second factor.
 */
export async function signIn(owner: Tx, credentials: Credentials, at: SignInAt): Promise<Opened | Refused> {
  const { now } = at;
  if (!isStorable(credentials.username)) return refuse("WRONG_CREDENTIALS");
  if (!(await mayTry(owner, credentials))) return refuse("TOO_MANY_ATTEMPTS");
  const accountId = await accountByCredentials(owner, credentials.username, credentials.password);
  if (accountId === undefined) return refuse("WRONG_CREDENTIALS");
  const refused = await codeRefusal(owner, { ...at, accountId }, credentials.code);
  if (refused !== null) return refused;
  await forgetAttempts(owner, credentials);
  await signOut(owner, credentials.formerToken);
  const token = await openSession(owner, accountId, now);
  const viewer = await viewerOfSession(owner, token, now);
  return viewer === null ? refuse("WRONG_CREDENTIALS") : { token, viewer };
}

/** The viewer behind a session token; null when it has ended or the account was disabled. */
export async function viewerOfSession(owner: Tx, token: string | undefined, now: Date): Promise<Viewer | null> {
  if (token === undefined) return null;
  const found = await firstRow<Viewer & { seenLongAgo: boolean }>(owner, viewerSql, [hashOf(token), now]);
  if (found === undefined) return null;
  const { seenLongAgo, ...viewer } = found;
  if (seenLongAgo)
    await firstRow(owner, "update session set last_seen_at = $2 where token_hash = $1", [hashOf(token), now]);
  return viewer;
}

/** Ends one session. */
export async function signOut(owner: Tx, token: string | undefined): Promise<void> {
  if (token !== undefined) await firstRow(owner, "delete from session where token_hash = $1", [hashOf(token)]);
}

/** Ends all sessions of the viewer, on every machine. */
export async function signOutEverywhere(owner: Tx, viewer: Viewer): Promise<void> {
  await firstRow(owner, "delete from session where account_id = $1", [viewer.id]);
}

/** How somebody signed in at the organisation's own server. */
export interface AtProvider {
  readonly isSecondFactorGiven: boolean;
}

/** A new session; its token is known to the browser alone, the database keeps the hash. */
export async function openSession(
  owner: Tx,
  accountId: number,
  now: Date,
  provider: AtProvider | null = null,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await firstRow(
    owner,
    `with ended as (delete from session where expires_at <= $3)
     insert into session (token_hash, account_id, created_at, last_seen_at, expires_at, by_provider, second_factor_given)
     values ($1, $2, $3, $3, $3::timestamptz + make_interval(hours => $4), $5, $6)`,
    [hashOf(token), accountId, now, longestHours, provider !== null, provider?.isSecondFactorGiven ?? false],
  );
  return token;
}

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

/** A session seen within the last minute is not written again: reading a page must not cost a write per request. */
const viewerSql = `
  select a.id, a.username, a.display_name as "displayName", a.locale, a.email,
         s.second_factor_given
           or exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "hasSecondFactor",
         a.one_time_until is not null and not s.by_provider as "hasOneTimePassword",
         s.last_seen_at < $2::timestamptz - interval '1 minute' as "seenLongAgo",
         coalesce((select json_agg(json_build_object('organisationId', g.organisation_id, 'role', g.role)
                                   order by g.organisation_id, g.role)
                     from grants_at($2::timestamptz) g where g.account_id = a.id), '[]') as grants
    from session s join account a on a.id = s.account_id
   where s.token_hash = $1 and a.disabled_at is null and s.expires_at > $2::timestamptz
     and s.last_seen_at > $2::timestamptz - interval '${idleHours} hours'`;
