import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import type { ClassificationRow } from "../classification-row.type.ts";
import { rowColumns } from "../row-columns.ts";
import { dependents, scopes } from "./dependents.sql.ts";
import type { Dependents } from "./dependents.type.ts";

/** More than these nobody reads before an act. */
const mostShown = 20;

/** What rests on a result, and what rests on that in turn, as far as the viewer sees it. */
export async function dependentsOf(tx: Tx, { id, year }: { id: string; year: number }): Promise<Dependents> {
  const found = await rows<Counted>(tx, decidedOnes, [year, [id], mostShown, [id]]);
  const resting = (await rows<{ id: string }>(tx, decidedIds, [year, [id]])).map((row) => row.id);
  const further = await rows<Counted>(tx, decidedOnes, [year, resting, mostShown, [id, ...resting]]);
  const scope = await firstRow<{ count: number }>(tx, scopeCount, [year, [id]]);
  return {
    nodes: found,
    total: found[0]?.total ?? 0,
    further,
    furtherTotal: further[0]?.total ?? 0,
    isCountedInQuota: (scope?.count ?? 0) > 0,
  };
}

type Counted = ClassificationRow & { total: number };

const isDecided = "c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and c.not_rated_reason is null";

const decidedIds = `
  select distinct c.id::text as id from (${dependents}) edge
  join classification c on c.year = $1 and c.id = edge.id where ${isDecided}`;

/** Those of $4 are told already. */
const decidedOnes = `
  select ${rowColumns}, count(*) over ()::int as total
  from (select distinct id from (${dependents}) edge) resting
  join classification c on c.year = $1 and c.id = resting.id
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where ${isDecided} and c.id <> all($4::bigint[])
  order by o.official_order, o.organisation_id, c.subject_name, c.id
  limit $3`;

const scopeCount = scopes("count(*)::int as count");
