import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import type { Document } from "./document.type.ts";
import { documentVersions } from "./document-versions.service.ts";
import { showDocuments } from "./documents.service.ts";
import { placementsOf } from "./placements.service.ts";

/** One document that binds the viewer or stands in his subtree, as it stands in the newest of its years. */
export async function document(tx: Tx, viewer: Viewer, id: string): Promise<Document | Refused> {
  if (!/^[\w-]{1,40}$/.test(id)) return refuse("NOT_FOUND");
  const version = (await documentVersions(tx, [id])).get(id);
  const placement = (await placementsOf(tx, [id])).get(id)?.at(-1);
  const organisationId = placement?.organisationId ?? version?.organisationId;
  if (organisationId === undefined) return refuse("NOT_FOUND");
  const { from, to } = placement ?? { from: version?.yearFrom ?? 0, to: version?.yearTo ?? null };
  const year = await yearToShow(tx, from, to);
  const [shown] = await showDocuments(tx, viewer, year, [{ documentId: id, organisationId }]);
  return shown ?? refuse("NOT_FOUND");
}

/** The newest year held that the document covers; for one that begins later its first, in the newest tree. */
async function yearToShow(tx: Tx, from: number, to: number | null) {
  const held = await firstRow<{ covered: number | null; newest: number | null }>(tx, newest, [from, to]);
  const treeYear = held?.covered ?? held?.newest ?? from;
  return { year: held?.covered ?? from, treeYear };
}

const newest = `
  select max(year) filter (where year >= $1 and year <= coalesce($2, year)) as covered, max(year) as newest from cycle`;
