import { rows, type Tx } from "../../shared/tx.ts";
import { endedNow, handedOverNow } from "./tree-before.service.ts";
import type { LeftBehind } from "./tree-preview.type.ts";

/** What ends with the organisations that stand no longer on the day, and is not handed over: somebody has to see to it. */
export const leftBehind = (system: Tx, day: string): Promise<LeftBehind[]> => rows(system, select, [day]);

/** SQL: its name on the day ($1), of one that ended the one it had. */
const nameOf = (id: string): string => `
  coalesce((select name from organisation_version where organisation_id = ${id} and valid @> $1::date),
    (select name from edges_before where organisation_id = ${id}))`;

/** SQL: the name of the one directly above it on the day, who gives powers and says when a year closes (QĐ 366, Điều 5, 1.1.c; HD 43, 4.1). */
const aboveOf = (id: string): string => `
  (select above.name from organisation_version v join organisation_version above on above.organisation_id = v.parent_id
    where v.organisation_id = ${id} and v.valid @> $1::date and above.valid @> $1::date)`;

/** SQL: whether it is of the kind to which powers of the level above are given. */
const isGrassroots = (id: string): string =>
  `exists (select from organisation_version where organisation_id = ${id} and valid @> $1::date and kind = 'GRASSROOTS_PARTY_ORGANIZATION')`;

/** SQL: whether the powers of the level above were given to it. */
const hasPower = (id: string): string =>
  `exists (select from organisation_upper_power where organisation_id = ${id} and valid @> $1::date)`;

const select = `
  with ended as (
    select b.organisation_id as id, b.name from edges_before b where not exists (
      select from organisation_version v where v.organisation_id = b.organisation_id and v.valid @> $1::date)),
  handed as (${handedOverNow})
  select 'COLLECTIVE' as kind, c.name, (select name from edges_before where organisation_id = c.organisation_id) as organisation,
         null as decider, false as "mayGoOver"
    from collective c where c.id in (${endedNow("collective", "dissolved_on")})
  union all
  select 'LEADER', l.full_name || ', ' || l.title, (select name from edges_before where organisation_id = l.organisation_id), null, false
    from leader l where l.id in (${endedNow("leader", "valid")})
  union all
  select distinct 'DOCUMENT', coalesce(v.kind || ' ' || v.number, h.document_id), e.name, null, false
    from document_in_force h join ended e on e.id = h.organisation_id
    left join regulation_version v on v.id::text = h.document_id
   where h.year_to is null or h.year_to >= extract(year from $1::date)
  union all
  select 'ACCOUNT', a.display_name, e.name, null, false
    from account_grant g join account a on a.id = g.account_id join ended e on e.id = g.organisation_id
   where coalesce(g.until_on >= $1::date, true)
  union all
  select 'UPPER_POWER', ${nameOf("h.from_id")}, ${nameOf("h.to_id")},
         case when ${isGrassroots("h.to_id")} then ${aboveOf("h.to_id")} end, ${isGrassroots("h.to_id")}
    from handed h where ${hasPower("h.from_id")} and not ${hasPower("h.to_id")}
  union all
  select distinct 'YEAR_KIND', ${nameOf("h.from_id")}, ${nameOf("h.to_id")}, ${aboveOf("h.to_id")}, false
    from handed h join cycle y on y.state = 'OPEN' and y.closes_on >= $1::date
   where h.from_id in (select id from ended)
     and coalesce((select kind from year_kinds_before where year = y.year and organisation_id = h.from_id), 'ORDINARY')
      <> coalesce((select kind from year_kinds(y.year, array[h.to_id])), 'ORDINARY')
  order by 1, 3, 2 limit 200`;
