import { type Ref, refColumn } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { SubmittedWithout } from "./submission.type.ts";

/** Without whose results some organisations sent theirs, as the sender said when they were last sent; none of what was returned since. */
export async function sentWithout(tx: Tx, year: number, ids: readonly number[]): Promise<(id: number) => Ref[]> {
  const found = await rows<{ senderId: number; units: Ref[] }>(tx, ofSomeSql, [year, ids]);
  const byId = new Map(found.map(({ senderId, units }) => [senderId, units]));
  return (id) => byId.get(id) ?? [];
}

/** The direct subordinates of an organisation that sent theirs so, in official order. */
export const sentWithoutBelow = (tx: Tx, year: number, id: number): Promise<SubmittedWithout[]> =>
  rows<SubmittedWithout>(tx, belowSql, [year, id]);

const gapsSql = (senders: string): string => `
  select s.organisation_id as "senderId", json_agg(${refColumn} order by o.official_order, o.organisation_id) as units
    from submission s
    cross join lateral (
      select without from submission_event e
       where e.year = s.year and e.organisation_id = s.organisation_id and e.kind = 'SUBMITTED' and e.happened_at = s.submitted_at
       order by e.id desc limit 1) sent
    join organisation_year o on o.year = s.year and o.organisation_id = any (sent.without)
   where s.year = $1 and s.organisation_id = any (${senders}) and coalesce(s.returned_at < s.submitted_at, true)
   group by s.organisation_id`;

const ofSomeSql = gapsSql("$2::int[]");

const belowSql = `
  select ${refColumn} as organisation, gap.units as missing
    from (${gapsSql("array(select organisation_id from organisation_year where year = $1 and parent_id = $2::int)")}) gap
    join organisation_year o on o.year = $1 and o.organisation_id = gap."senderId"
   order by o.official_order, o.organisation_id`;
