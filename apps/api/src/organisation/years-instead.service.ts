import { rows, type Tx } from "../shared/tx.ts";
import type { YearInstead } from "./organisation.type.ts";
import { refColumn } from "./standing.service.ts";

/** For the years in which it does not stand: what it went up in, or the first of what went up in it, newest first. */
export const yearsInsteadOf = (tx: Tx, id: number): Promise<YearInstead[]> => rows(tx, yearsSql, [id]);

// Through as many reforms as there were; what went up in an organisation after it was founded is not what it came from.
const yearsSql = `
  with recursive later as (
    select $1::int as id
    union
    select e.other_organisation_id from later join organisation g on g.id = later.id
      join organisation_event e on e.organisation_id = g.id and e.kind = 'MERGED' and e.happened_on = g.dissolved_on),
  earlier as (
    select $1::int as id
    union
    select e.other_organisation_id from earlier join organisation g on g.id = earlier.id
      join organisation_event e on e.organisation_id = g.id and e.kind = 'MERGED' and e.happened_on = g.founded_on)
  select distinct on (o.year) o.year, ${refColumn} as organisation
    from (table later union table earlier) kin join organisation_year o on o.organisation_id = kin.id
   where not exists (select from organisation_year s where s.year = o.year and s.organisation_id = $1)
   order by o.year desc, o.depth, o.official_order, o.organisation_id`;
