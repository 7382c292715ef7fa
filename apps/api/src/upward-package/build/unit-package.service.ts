import type { Standing } from "../../organisation/standing.service.ts";
import { workbookOf } from "../../report/table-file.service.ts";
import { fileSystemName } from "../../shared/attachment.ts";
import { sha256 } from "../../shared/sha256.ts";
import type { Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { issuedFiles } from "../../upward-report/issued-files.service.ts";
import { type Manifest, manifestBytes, manifestName } from "./manifest.ts";
import { manifestText } from "./manifest-text.ts";
import { packedTables } from "./packed-tables.ts";
import { readTable } from "./table-data.service.ts";
import type { PackedFile } from "./zip.ts";

/** A package of one unit, ready to be packed. */
export interface UnitPackage {
  readonly files: readonly PackedFile[];
  /** SHA-256 of its manifest. */
  readonly hash: string;
  readonly namesPersons: boolean;
}

/** How many of so many files are done. */
export type TellFiles = (done: number, total: number) => Promise<void>;

/** Everything a unit sends upward, read on one snapshot as who asked for it (rules.md 6.2). */
export async function unitPackage(
  tx: Tx,
  viewer: Viewer,
  organisation: Standing,
  now: Date,
  tell: TellFiles,
): Promise<UnitPackage> {
  const { locale } = viewer;
  const tables = packedTables(organisation);
  const [files, entries]: [PackedFile[], Manifest["tables"]] = [[], []];
  let namesPersons = false;
  for (const [at, { table, group }] of tables.entries()) {
    await tell(at, tables.length + 1);
    const read = await readTable(tx, { viewer, organisation, table, group, now });
    if (read === null) continue;
    const { whole, data } = read;
    const title = whole.extract.source.title[locale];
    const path = `du-lieu/${table}.json`;
    files.push({ path: `bang/${fileSystemName(`${table} ${title}`)}.xlsx`, bytes: await workbookOf(whole) });
    files.push({ path, bytes: Buffer.from(JSON.stringify(data)) });
    entries.push({ table, title, rows: data.rows.length, totals: totalsIn(data), data: path });
    namesPersons ||= whole.extract.namesPersons;
  }
  const report = await issuedFiles(tx, organisation, locale);
  files.push(...(report?.files ?? []));
  const said = {
    ...{ organisation: { id: String(organisation.id), name: organisation.name }, year: organisation.year },
    ...{ asOf: now.toISOString(), madeBy: viewer.displayName, locale, tables: entries },
    report: report && { number: report.number, hash: report.hash },
    files: files.map(told),
  };
  const inWords = { path: readable[locale], bytes: Buffer.from(`\ufeff${manifestText(said, locale)}`) };
  const manifest = manifestBytes({ ...said, files: [told(inWords), ...said.files] });
  const all = [{ path: manifestName, bytes: manifest }, inWords, ...files];
  return { files: all, hash: sha256(manifest), namesPersons };
}

const told = ({ path, bytes }: PackedFile): Manifest["files"][number] => ({
  ...{ path, bytes: bytes.length, sha256: sha256(bytes) },
});

const readable = { vi: "DANH-MUC.txt", en: "CONTENTS.txt" } as const;

function totalsIn({
  columns,
  total,
}: {
  columns: readonly { label: string }[];
  total: { cells: readonly (string | null)[] } | null;
}) {
  return total === null ? {} : Object.fromEntries(columns.map(({ label }, at) => [label, total.cells[at] ?? null]));
}
