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
  { manifest, manifestBytes, files }: OpenedPackage,
): Promise<{ readonly state: ManifestState; readonly files: FileHashes | null }> {
  const values = [year, id, sha256(manifestBytes), manifest.asOf, [...files.values()].map(sha256)];
  const kept = await firstRow<{ isSame: boolean; files: FileHashes | null }>(tx, keptSql, values);
  if (kept === undefined) return { state: "UNKNOWN", files: null };
  return { state: kept.isSame ? "KNOWN" : "ALTERED", files: kept.files };
}

/**
 * A manifest that was changed is known again by the moment it names, as of one unit at one moment one package is made; where that was
 * changed too, by its files: of most of them no other package holds the same.
 */
const keptSql = `
  select m.hash = $3 as "isSame", m.files
    from upward_package_manifest m
    cross join lateral (
      select count(*) filter (where f.value = any($5::text[])) as here, count(*) as of_all from json_each_text(m.files) f) found
   where m.year = $1 and m.organisation_id = $2
     and (m.hash = $3 or m.made_at = $4 and m.files is not null or found.here * 2 > found.of_all)
   order by m.hash = $3 desc, m.made_at = $4 desc, found.here desc limit 1`;
