import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { type SeenVersion, versionToAct } from "./version.service.ts";

/** Takes a draft away, and its document with it where it has no other version; answers its id. */
export async function deleteDraft(tx: Tx, seen: SeenVersion): Promise<string | Refused> {
  const version = await versionToAct(tx, seen);
  if (isRefused(version)) return version;
  if (version.state !== "DRAFT") return refuse("DOCUMENT_FIXED");
  const gone = await firstRow<{ id: string }>(tx, discard, [version.id, seen.version]);
  if (gone === undefined) return refuse("CHANGED_MEANWHILE");
  await rows(tx, withoutVersions, [version.regulationId]);
  return gone.id;
}

const discard = `
  delete from regulation_version where id = $1 and version = $2 and state = 'DRAFT' returning id::text as id`;

const withoutVersions = `
  delete from regulation r where id = $1 and not exists (select from regulation_version v where v.regulation_id = r.id)`;
