import { keyOfPath } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { KnownYear } from "./known-year.service.ts";

/** The key of an organisation that has a document of its own in a year. */
export interface PlacedKey {
  readonly organisationId: number;
  /** From the root to itself. */
  readonly ancestors: readonly number[];
  readonly key: string;
}

/** What would be otherwise than it stands: a document more, and some that would hold no longer. */
export interface Supposed {
  readonly added: { readonly documentId: string; readonly organisationId: number; readonly issuedOn: string };
  readonly without: readonly string[];
}

/** The keys of the organisations at and below one of them that have documents of their own, as they stand or as supposed. */
export async function placedKeys(
  tx: Tx,
  { year, treeYear }: KnownYear,
  top: number,
  supposed: Supposed | null = null,
): Promise<PlacedKey[]> {
  const added = supposed === null ? [] : [supposed.added];
  const params = [year, treeYear, top, supposed?.without ?? [], JSON.stringify(added)];
  const placed = await rows<Omit<PlacedKey, "key"> & { documents: string[] }>(tx, select, params);
  return placed.map(({ documents, ...place }) => ({ ...place, key: keyOfPath(documents) }));
}

// A document added stands after those of the same day.
const select = `
  with held as (
    select document_id, organisation_id, issued_on, id::bigint as place from document_in_force
    where $1 between year_from and coalesce(year_to, $1) and document_id <> all ($4::text[])
    union all
    select "documentId", "organisationId", "issuedOn", 2147483648
    from jsonb_to_recordset($5::jsonb) added ("documentId" text, "organisationId" int, "issuedOn" date))
  select o.organisation_id as "organisationId", o.ancestors,
    array_agg(h.document_id order by step.depth, h.issued_on nulls first, h.place) as documents
  from organisation_year o
  cross join unnest(o.ancestors) with ordinality step(id, depth)
  join held h on h.organisation_id = step.id
  where o.year = $2 and o.ancestors @> array[$3::int] and o.organisation_id in (select organisation_id from held)
  group by o.organisation_id, o.ancestors`;
