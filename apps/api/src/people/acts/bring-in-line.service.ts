import { bringWarningsInLine } from "../../classification/evaluation.service.ts";
import { adoptRuleSets } from "../../document/adopt-rule-sets.service.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { writtenNow } from "./written-now.ts";

/**
 * Brings the open years in line with what an act left behind: results that went elsewhere come under the rules there, and what the
 * rules say of them, and of all on the way up from both places, is asked again.
 */
export async function bringInLine(system: Tx): Promise<void> {
  for (const { year, cell } of await rows<{ year: number; cell: number }>(system, movedTo))
    await adoptRuleSets(system, year, cell);
  const touched = await rows<{ year: number; id: string }>(system, touchedResults);
  for (const [year, results] of Map.groupBy(touched, (result) => result.year))
    await bringWarningsInLine(
      system,
      year,
      results.map(({ id }) => id),
    );
}

const movedTo = `
  select distinct w.year, (w.after ->> 'organisation_id')::int as cell from audit_entry w
   where ${writtenNow} and w.relation = 'classification' and w.after ? 'organisation_id' order by 1, 2`;

const places = `
  select distinct told.place from audit_entry w
   cross join lateral (values (w.organisation_id), ((w.before ->> 'organisation_id')::int), ((w.after ->> 'organisation_id')::int)) told(place)
   where ${writtenNow}`;

const touchedResults = `
  select distinct c.year, c.id::text as id
    from (${places}) p
    join organisation_year o on o.organisation_id = p.place
    join cycle y on y.year = o.year and y.state = 'OPEN'
   cross join lateral unnest(o.ancestors) above(id)
    join classification c on c.year = o.year and c.organisation_id = above.id
   order by 1, 2`;
