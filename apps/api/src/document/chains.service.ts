import { rows, type Tx } from "../shared/tx.ts";
import type { KnownYear } from "./known-year.service.ts";

/** The documents on the way from the root to some organisations in a year, upper to lower, by organisation. */
export type Chains = ReadonlyMap<number, readonly string[]>;

/** Reads them in one statement; also of organisations above those the viewer sees, whose documents bind the viewer. */
export async function chainsTo(
  tx: Tx,
  { year, treeYear }: KnownYear,
  organisationIds: readonly number[],
): Promise<Chains> {
  const found = await rows<{ id: number; documents: string[] }>(tx, select, [
    year,
    treeYear,
    [...new Set(organisationIds)],
  ]);
  return new Map(found.map(({ id, documents }) => [id, documents]));
}

// The way to an organisation above the viewer's own is the beginning of the way to the viewer's own.
const select = `
  select asked.id, array_agg(d.document_id order by step.depth, d.issued_on nulls first, d.id) as documents
  from unnest($3::int[]) asked(id)
  cross join lateral (
    select o.ancestors[1:array_position(o.ancestors, asked.id)] as path
    from organisation_year o
    where o.year = $2 and (o.organisation_id = asked.id or o.organisation_id = any ((select request_scopes())::int[]))
      and o.ancestors @> array[asked.id]
    limit 1) way
  cross join unnest(way.path) with ordinality step(id, depth)
  join document_in_force d on d.organisation_id = step.id and $1 between d.year_from and coalesce(d.year_to, $1)
  group by asked.id`;
