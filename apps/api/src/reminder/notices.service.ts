import { refColumn } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { numberOf } from "../shared/id.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import type { Notice, Notices } from "./reminder.type.ts";

/** The reminders of the units where the viewer holds a role that the viewer has not read, while the results are waited for. */
export async function notices(tx: Tx, viewer: Viewer): Promise<Notices> {
  return { nodes: await rows<Notice>(tx, noticesSql, [viewer.id, most]) };
}

/** The viewer has read these; what is left comes back. Ids of no notice of the viewer are refused. */
export async function markNoticesRead(acting: Acting, ids: readonly string[]): Promise<Notices | Refused> {
  const { tx, actor, now } = acting;
  const numbers = ids.map(numberOf).filter((id) => id !== undefined);
  const found = await rows(tx, readSql, [numbers, now]);
  return found.length < new Set(ids).size ? refuse("NOT_FOUND") : notices(tx, actor);
}

const most = 50;

const isOwn = "r.organisation_id in (select unnest(request_scopes()))";

/** What was sent since, or received with the results of a committee above, is not to be reminded of any more. */
const noticesSql = `
  select r.id::text as id, r.year, r.reminded_at as "remindedAt", r.by_name as "byName", s.due_on as "dueOn", ${refColumn} as organisation
    from reminder r
    join organisation_year o on o.year = r.year and o.organisation_id = r.organisation_id
    left join submission s on s.year = r.year and s.organisation_id = r.organisation_id
   where ${isOwn} and (s.submitted_at is null or s.returned_at >= s.submitted_at)
     and (received_with(r.year, r.organisation_id)).organisation_id is null
     and not exists (select from reminder_reading d where d.reminder_id = r.id and d.account_id = $1)
   order by r.id desc limit $2`;

const readSql = `
  with own as (select r.id, r.organisation_id from reminder r where r.id = any ($1::bigint[]) and ${isOwn}),
  newly as (
    insert into reminder_reading (reminder_id, organisation_id, read_at)
    select id, organisation_id, $2::timestamptz from own on conflict (reminder_id, account_id) do nothing)
  select id from own`;
