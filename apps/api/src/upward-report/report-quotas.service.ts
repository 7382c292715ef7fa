import type { ReportedQuotas } from "@xep-loai/domain";
import type { Standing } from "../organisation/standing.service.ts";
import { firstRow, type Tx } from "../shared/tx.ts";

/** How the scopes of the quotas at an organisation and below stand. */
export const quotasOf = async (tx: Tx, { id, year }: Standing): Promise<ReportedQuotas> =>
  (await firstRow<ReportedQuotas>(tx, quotasSql, [year, id, mostTold])) as ReportedQuotas;

/** Scopes told by name. */
const mostTold = 5;

/** SQL: of how many a share is taken. */
const pool = `case q.base when 'GOOD_ONLY' then q.good when 'GOOD_AND_ABOVE' then q.good + q.excellent
  else q.excellent + q.good + q.completed + q.not_completed end`;

/** SQL: more than the share gives, and right all the same: one of few, or let be where a document says so. */
const isOfFew = `q.status in ('OK', 'OK_ONLY_IF_SMALL_BASE') and q.excellent > q.numerator * (${pool}) / q.denominator`;

/** SQL: most allowed. */
const limit = "case q.base when 'GOOD_AND_ABOVE' then q.max_good_and_above else q.max_good_only end";

const quotasSql = `
  with scope as materialized (
    select q.id, q.status, q.over, q.pending, q.organisation_id, o.name,
           q.excellent > 0 and q.excellent = ${limit} as is_full, ${isOfFew} as is_of_few
      from quota_use q join organisation_year o on o.year = q.year and o.organisation_id = q.organisation_id
     where q.year = $1 and o.ancestors @> array[$2::int])
  select count(*)::int as scopes,
         count(*) filter (where is_full and not is_of_few)::int as "atLimit",
         count(*) filter (where is_of_few)::int as small,
         count(*) filter (where status = 'OK_ONLY_IF_INCLUSIVE')::int as "onlyIfInclusive",
         count(*) filter (where status = 'EXCEEDED')::int as exceeded,
         count(*) filter (where pending > 0)::int as provisional,
         coalesce((select json_agg(json_build_object('name', name, 'over', over) order by over desc, id)
           from (select * from scope where status = 'EXCEEDED' order by over desc, id limit $3) s), '[]') as farthest
    from scope`;
