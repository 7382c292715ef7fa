import { headDocuments } from "@xep-loai/domain";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { beginYear } from "./open-year.service.ts";

/**
 * Puts the root of the tree into an empty database, with the document of the Centre that holds today below it, and opens its first
 * year; answers the root. What else holds where is entered by the boards.
 */
export async function beginFirstYear(owner: Tx, year: number): Promise<number> {
  const root = (await firstRow<{ id: number }>(owner, rootSql, [foundedOn]))?.id ?? 0;
  const inForce = headDocuments.find(({ regime }) => regime === "POINTS_2025");
  await rows(owner, documentSql, [inForce?.id, root, inForce?.date, inForce?.years.from]);
  await beginYear(owner, year, root);
  return root;
}

/** Before any day a board tells of. */
const foundedOn = "1945-09-02";

const rootSql = `
  with founded as (insert into organisation (founded_on) values ($1) returning id)
  insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
  select id, daterange($1::date, null), null, 'CENTRAL_PARTY_ORGANIZATION', 'CENTRAL', 'Đảng Cộng sản Việt Nam', 1 from founded
  returning organisation_id as id`;

const documentSql = `
  insert into document_in_force (document_id, organisation_id, issued_on, year_from) values ($1, $2, $3, $4)`;
