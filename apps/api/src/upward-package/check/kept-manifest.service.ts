import type { Standing } from "../../organisation/standing.service.ts";
import { sha256 } from "../../shared/sha256.ts";
import { firstRow, type Tx } from "../../shared/tx.ts";
import type { OpenedPackage } from "./opened-package.ts";

/** Whether a manifest is one the system wrote, was changed after that, or is of a package the system never made. */
export type ManifestState = "KNOWN" | "ALTERED" | "UNKNOWN";

/** The SHA-256 of each file by its path. */
export type FileHashes = Readonly<Record<string, string>>;

/** What the system itself keeps of a package that came in; `files` is null where nothing of them was kept. */
export async function keptManifest(
  tx: Tx,
  { year, id }: Standing,
  { manifest, manifestBytes }: OpenedPackage,
): Promise<{ readonly state: ManifestState; readonly files: FileHashes | null }> {
  const values = [year, id, sha256(manifestBytes), manifest.asOf];
  const kept = await firstRow<{ isSame: boolean; files: FileHashes | null }>(tx, keptSql, values);
  if (kept === undefined) return { state: "UNKNOWN", files: null };
  return { state: kept.isSame ? "KNOWN" : "ALTERED", files: kept.files };
}

/** A manifest that was changed is known again by the moment it names: of one unit at one moment one package is made. */
const keptSql = `
  select hash = $3 as "isSame", files from upward_package_manifest
   where year = $1 and organisation_id = $2 and (hash = $3 or made_at = $4 and files is not null)
   order by hash = $3 desc limit 1`;
