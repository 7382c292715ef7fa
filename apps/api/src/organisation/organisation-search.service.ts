import { isAskedText } from "../shared/asked-text.ts";
import { notAsked } from "../shared/given-words.ts";
import { pageSize } from "../shared/page.ts";
import { type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { OrganisationHits } from "./organisation-page.type.ts";
import { isHeld, pathOf, type Ref, refsOf } from "./standing.service.ts";

export interface SearchInput {
  readonly text: string;
  readonly year: number;
  readonly first: number;
}

/** Finds by name whatever the case and the diacritics, best first. */
export async function organisationSearch(tx: Tx, input: SearchInput): Promise<OrganisationHits | Refused> {
  const { text, year, first } = input;
  if (!isAskedText(text)) return refuseField("text", notAsked);
  if (!(await isHeld(tx, year))) return refuse("YEAR_NOT_HELD");
  if (text.trim() === "") return { nodes: [] };
  const found = await rows<Ref & { ancestors: number[] }>(tx, searchSql, [year, text.trim(), pageSize(first)]);
  const refs = await refsOf(
    tx,
    year,
    found.flatMap(({ ancestors }) => ancestors),
  );
  return { nodes: found.map((hit) => ({ organisation: hit, path: pathOf(hit.ancestors, refs) })) };
}

/** The database's own function uses the index and applies the viewer's scopes itself; its order is kept. */
const searchSql = `
  select o.organisation_id as id, o.name, o.kind, o.level, o.ancestors
    from search_organisations($1, $2, $3) with ordinality as hit (organisation_id, ancestors, place)
    join organisation_year o on o.year = $1 and o.organisation_id = hit.organisation_id
   order by hit.place`;
