import { type Ref, refColumn } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { isUnproposed } from "./progress.service.ts";

/** Where subjects have no proposed tier yet, and how many. */
export interface Unfinished {
  /** The organisation itself, of its own subjects; a direct subordinate, of all at and below it. */
  readonly organisation: Ref;
  readonly count: number;
}

/** Most first; from the counters. */
export const unfinishedAt = (tx: Tx, year: number, id: number): Promise<Unfinished[]> =>
  rows<Unfinished>(tx, unfinishedSql, [year, id]);

const unfinishedSql = `
  select ${refColumn} as organisation, n.count
    from (
      select organisation_id, sum(own)::int as count from tier_counter
       where year = $1 and organisation_id = $2 and ${isUnproposed} group by organisation_id
      union all
      select t.organisation_id, sum(t.subtree)::int from organisation_year k
        join tier_counter t on t.year = k.year and t.organisation_id = k.organisation_id
       where k.year = $1 and k.parent_id = $2 and ${isUnproposed} group by t.organisation_id) n
    join organisation_year o on o.year = $1 and o.organisation_id = n.organisation_id
   where n.count > 0
   order by n.count desc, o.official_order, o.organisation_id`;
