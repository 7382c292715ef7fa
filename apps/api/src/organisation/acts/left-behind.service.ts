import { rows, type Tx } from "../../shared/tx.ts";
import { endedNow } from "./tree-before.service.ts";
import type { LeftBehind } from "./tree-preview.type.ts";

/** What ends with the organisations that stand no longer on the day, and is not handed over: somebody has to see to it. */
export const leftBehind = (system: Tx, day: string): Promise<LeftBehind[]> => rows(system, select, [day]);

const select = `
  with ended as (
    select b.organisation_id as id, b.name from edges_before b where not exists (
      select from organisation_version v where v.organisation_id = b.organisation_id and v.valid @> $1::date))
  select 'COLLECTIVE' as kind, c.name, (select name from edges_before where organisation_id = c.organisation_id) as organisation
    from collective c where c.id in (${endedNow("collective", "dissolved_on")})
  union all
  select 'LEADER', l.full_name || ', ' || l.title, (select name from edges_before where organisation_id = l.organisation_id)
    from leader l where l.id in (${endedNow("leader", "valid")})
  union all
  select distinct 'DOCUMENT', coalesce(v.kind || ' ' || v.number, h.document_id), e.name
    from document_in_force h join ended e on e.id = h.organisation_id
    left join regulation_version v on v.id::text = h.document_id
   where h.year_to is null or h.year_to >= extract(year from $1::date)
  union all
  select 'ACCOUNT', a.display_name, e.name
    from account_grant g join account a on a.id = g.account_id join ended e on e.id = g.organisation_id
  order by 1, 3, 2 limit 200`;
