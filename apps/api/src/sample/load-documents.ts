import type { Tx } from "../shared/tx.ts";
import { insertRows } from "./insert-rows.ts";
import { firstTree, organisationAt } from "./tree/organisation.ts";
import { placedDocuments } from "./year/documents.ts";

/** Says from whom downwards the documents of the seeds hold. */
export async function loadDocuments(tx: Tx): Promise<void> {
  const tree = firstTree();
  const placements = placedDocuments.map(({ document: { id, date }, organisation, years }) => ({
    document_id: id,
    organisation_id: organisationAt(organisation, tree).id,
    issued_on: date,
    year_from: years.from,
    year_to: years.to,
  }));
  await insertRows(tx, "document_in_force", placements);
}
