import { z } from "zod";
import { isAskedText } from "../shared/asked-text.ts";
import { notAsked } from "../shared/given-words.ts";
import { cursorKey, type PageRequest, pageOf, pageSize, textKey } from "../shared/page.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { scopesWith, type Viewer } from "../shared/viewer.ts";
import type { AccountPage, AccountType } from "./account.type.ts";
import { placeWithin } from "./place-within.service.ts";

/** Which accounts are asked for; null: all the viewer administers. */
export interface AskedAccounts extends PageRequest {
  /** With a role held there or below it. */
  readonly organisationId?: string | null;
  /** Part of a name, without regard to accents. */
  readonly text?: string | null;
}

/** The accounts with a role at or below what the viewer administers, by user name. */
export async function accounts(
  owner: Tx,
  viewer: Viewer,
  now: Date,
  asked: AskedAccounts,
): Promise<AccountPage | Refused> {
  const scopes = scopesWith(viewer, ["ADMINISTRATOR"]);
  if (scopes.length === 0) return refuse("NOT_ALLOWED");
  const key = cursorKey(asked.after, z.tuple([textKey]));
  if (isRefused(key)) return key;
  if (!isAskedText(asked.text)) return refuseField("text", notAsked);
  const within = asked.organisationId == null ? scopes : await placeIn(owner, scopes, asked.organisationId);
  if (isRefused(within)) return within;
  const read = await rows<AccountType>(owner, listSql, [
    scopes,
    viewer.id,
    now,
    within,
    asked.text?.trim() || null,
    key?.[0] ?? null,
    pageSize(asked.first) + 1,
  ]);
  return pageOf(
    read,
    asked.first,
    ({ username }) => [username],
    (account) => account,
  );
}

/** One of them, as the administrator sees it; undefined outside what they administer. */
export const accountSeen = (
  tx: Tx,
  { id: viewerId }: Pick<Viewer, "id">,
  scopes: readonly number[],
  now: Date,
  id: number,
): Promise<AccountType | undefined> =>
  firstRow<AccountType>(tx, `${select} where a.id = $4 and ${isSeen}`, [scopes, viewerId, now, id]);

async function placeIn(owner: Tx, scopes: readonly number[], organisationId: string): Promise<number[] | Refused> {
  const id = await placeWithin(owner, scopes, organisationId);
  return id === null ? refuse("NOT_FOUND") : [id];
}

/** An account of several places is seen by the administrators of each; only who administers all it holds changes it. */
const isSeen =
  "exists (select from account_grant g where g.account_id = a.id and lies_within(g.organisation_id, $1::int[]))";

const isNotOver = "coalesce(g.until_on >= ($3::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date, true)";

const select = `
  select a.id, a.username, a.display_name as "displayName", a.disabled_at as "lockedAt", a.one_time_until as "oneTimeUntil", a.version,
    a.id = $2 as "isOwn",
    exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "hasSecondFactor",
    a.id <> $2 and not exists (select from account_grant g
      where g.account_id = a.id and ${isNotOver} and not lies_within(g.organisation_id, $1::int[])) as "mayChange",
    (select coalesce(json_agg(json_build_object('role', g.role, 'from', g.from_on, 'until', g.until_on,
        'isHeld', exists (select from grants_at($3::timestamptz) h
          where (h.account_id, h.organisation_id, h.role) = (g.account_id, g.organisation_id, g.role)),
        'isWithin', lies_within(g.organisation_id, $1::int[]),
        'organisation', json_build_object('id', o.organisation_id, 'name', o.name, 'kind', o.kind, 'level', o.level))
        order by g.until_on nulls first, o.depth, o.organisation_id, g.role), '[]')
      from account_grant g cross join lateral (select * from organisation_year s where s.organisation_id = g.organisation_id
        order by s.year desc limit 1) o
      where g.account_id = a.id and lies_within(g.organisation_id, $1::int[])) as roles
  from account a`;

const listSql = `${select}
   where ${isSeen}
     and exists (select from account_grant g where g.account_id = a.id and lies_within(g.organisation_id, $4::int[]))
     and ($5::text is null or search_key(a.display_name || ' ' || a.username) like '%' || search_key($5) || '%')
     and ($6::text is null or a.username > $6)
   order by a.username limit $7`;
