import { isCountedInScope } from "../quota/quota-scope.service.ts";
import { rowColumns } from "./row-columns.ts";

/** Which subjects are listed: counted at an organisation, at it and below, or in a scope of a quota. */
export type SubjectsPlace = "AT" | "BELOW" | "IN_SCOPE";

type OfPlace = Readonly<Record<SubjectsPlace, string>>;

/** As the figures count: what is not decided is pending, unless provisional tiers are asked for. */
const standsAt = `coalesce(c.not_rated_reason,
      case when not $5::boolean or c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') then c.tier end, 'PENDING')`;

const from = `
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id`;

const filter = `c.year = $1 and c.subject_kind = $3 and c.state <> 'CANCELLED'
    and ($4::text[] is null or ${standsAt} = any($4))`;

const subjectsOf: OfPlace = {
  AT: `${from} where c.organisation_id = $2 and ${filter}`,
  BELOW: `${from} where o.ancestors @> array[$2::int] and ${filter}`,
  IN_SCOPE: `${from}
  join quota_use q on q.id = $2::bigint and ${isCountedInScope}
  where ${filter}`,
};

const page = (place: SubjectsPlace): string => `
  select ${rowColumns}
  ${subjectsOf[place]}
    and ($6::text is null or strpos(search_key(c.subject_name), search_key($6)) > 0)
    and ($7::int is null or (o.organisation_id >= $7
      and (o.organisation_id, c.subject_name, c.id) > ($7, $8::text collate "vi-VN-x-icu", $9::bigint)))
  order by o.organisation_id, c.subject_name, c.id
  limit $10`;

/** One page; $1 year, $2 organisation or scope, $3 kind, $4 outcomes, $5 decided only, $6 text, $7–$9 key, $10 limit. */
export const pageSql: OfPlace = { AT: page("AT"), BELOW: page("BELOW"), IN_SCOPE: page("IN_SCOPE") };

/** From the counters, whatever the size of the subtree. */
const counted = (column: "own" | "subtree"): string => `
  select coalesce(sum(${column}), 0)::int as total
  from tier_counter
  where year = $1 and organisation_id = $2 and subject_kind = $3
    and ($4::text[] is null or case
      when outcome not in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'NONE') then outcome
      when outcome = 'NONE' or ($5::boolean and state not in ('DECIDED', 'NOTIFIED', 'ADJUSTED')) then 'PENDING'
      else outcome end = any($4))`;

/** How many there are on all pages; $1 to $5 as for a page. A scope is small enough to be counted. */
export const totalSql: OfPlace = {
  AT: counted("own"),
  BELOW: counted("subtree"),
  IN_SCOPE: `select count(*)::int as total ${subjectsOf.IN_SCOPE}`,
};
