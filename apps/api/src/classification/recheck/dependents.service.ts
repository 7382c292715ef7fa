import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import type { ClassificationRow } from "../classification-row.type.ts";
import { rowColumns } from "../row-columns.ts";
import { dependents, scopes } from "./dependents.sql.ts";
import type { Dependents } from "./dependents.type.ts";

/** More than these nobody reads before an act. */
const mostShown = 20;

/** What rests on a result, as far as the viewer sees it. */
export async function dependentsOf(tx: Tx, { id, year }: { id: string; year: number }): Promise<Dependents> {
  const found = await rows<ClassificationRow & { total: number }>(tx, decidedOnes, [year, [id], mostShown]);
  const scope = await firstRow<{ count: number }>(tx, scopeCount, [year, [id]]);
  return { nodes: found, total: found[0]?.total ?? 0, isCountedInQuota: (scope?.count ?? 0) > 0 };
}

const decidedOnes = `
  select ${rowColumns}, count(*) over ()::int as total
  from (select distinct id from (${dependents}) edge) resting
  join classification c on c.year = $1 and c.id = resting.id
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.state in ('DECIDED', 'NOTIFIED') and c.not_rated_reason is null
  order by o.official_order, o.organisation_id, c.subject_name, c.id
  limit $3`;

const scopeCount = scopes("count(*)::int as count");
