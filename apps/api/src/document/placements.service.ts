import { rows, type Tx } from "../shared/tx.ts";

/** From whom downwards a document holds, in which years. */
export interface Placement {
  readonly documentId: string;
  readonly organisationId: number;
  readonly from: number;
  readonly to: number | null;
}

/** Where some documents hold, as far as the viewer sees or is bound by it; in one statement. */
export async function placementsOf(tx: Tx, documentIds: readonly string[]): Promise<Map<string, Placement[]>> {
  return Map.groupBy(await rows<Placement>(tx, select, [documentIds]), ({ documentId }) => documentId);
}

const select = `
  select document_id as "documentId", organisation_id as "organisationId", year_from as "from", year_to as "to"
  from document_in_force where document_id = any ($1::text[]) order by document_id, year_from, id`;
