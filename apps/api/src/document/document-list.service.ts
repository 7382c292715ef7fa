import { z } from "zod";
import { standing } from "../organisation/standing.service.ts";
import { cursorKey, intKey, type PageRequest, pageOf, pageSize, textKey } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import type { Document } from "./document.type.ts";
import type { DocumentPage } from "./document-list.type.ts";
import type { DocumentPlace } from "./document-place.ts";
import { showDocuments } from "./documents.service.ts";
import { knownYear } from "./known-year.service.ts";

export interface DocumentsInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
}

/** The documents in force on the way to an organisation and below it, with the drafts of its units. */
export async function documents(tx: Tx, viewer: Viewer, input: DocumentsInput): Promise<DocumentPage | Refused> {
  const key = cursorKey(input.after, listKey);
  if (isRefused(key)) return key;
  const year = await knownYear(tx, input.year);
  if (isRefused(year)) return year;
  const organisation = await standing(tx, year.treeYear, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const after = key ?? [null, null, null, null, null];
  const place = [year.year, year.treeYear, organisation.id, organisation.ancestors];
  const found = await rows<Listed>(tx, page, [...place, ...after, pageSize(input.first) + 1]);
  const { nodes, nextCursor } = pageOf(found, input.first, keyOf, (row) => row);
  const shown = await showDocuments(tx, viewer, year, nodes);
  return { nodes: nodes.flatMap(({ place: at }, index) => listed(at, shown[index])), nextCursor };
}

interface Listed {
  readonly documentId: string;
  readonly organisationId: number;
  readonly place: DocumentPlace;
  readonly depth: number;
  readonly draft: number;
  readonly issuedOn: string;
  readonly id: number;
}

const listed = (place: DocumentPlace, document: Document | null | undefined) =>
  !document ? [] : [{ place, document }];

const listKey = z.tuple([intKey, intKey, intKey, textKey, intKey]);

const keyOf = ({ depth, organisationId, draft, issuedOn, id }: Listed) => [depth, organisationId, draft, issuedOn, id];

/** What a board entered from its copy stands among them and is none of them. */
const holds = "$1 between d.year_from and coalesce(d.year_to, $1) and d.document_id !~ '^c\\d+$'";

const page = `
  select listed.*, case when depth < cardinality($4::int[]) then 'ABOVE' when "organisationId" = $3 then 'HERE' else 'BELOW' end as place
  from (
    select d.document_id as "documentId", d.organisation_id as "organisationId", step.depth::int, 0 as draft,
      coalesce(d.issued_on::text, '') as "issuedOn", d.id
    from unnest($4::int[]) with ordinality step(id, depth)
    join document_in_force d on d.organisation_id = step.id and ${holds}
    union all
    select d.document_id, d.organisation_id, cardinality(o.ancestors), 0, coalesce(d.issued_on::text, ''), d.id
    from document_in_force d
    join organisation_year o on o.year = $2 and o.organisation_id = d.organisation_id
    where ${holds} and o.ancestors @> array[$3::int] and o.organisation_id <> $3
    union all
    select v.id::text, v.organisation_id, cardinality(o.ancestors), 1, v.issued_on::text, v.id
    from regulation_version v
    join organisation_year o on o.year = $2 and o.organisation_id = v.organisation_id
    where v.state = 'DRAFT' and o.ancestors @> array[$3::int]
  ) listed
  where $5::int is null or (depth, "organisationId", draft, "issuedOn", id) > ($5, $6::int, $7::int, $8::text, $9::int)
  order by depth, "organisationId", draft, "issuedOn", id
  limit $10`;
