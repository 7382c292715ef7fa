import { writePdf } from "../../paper/pdf.ts";
import { tableWriters } from "../../report/table-writers.service.ts";
import { workbookName } from "../../report/workbook-name.service.ts";
import { sha256 } from "../../shared/sha256.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { written } from "../../shared/written.ts";
import { issuedFiles } from "../../upward-report/issued-files.service.ts";
import { dataBytes } from "./kept-rows.ts";
import { type Manifest, manifestBytes, manifestName } from "./manifest.ts";
import { manifestText } from "./manifest-text.ts";
import { type ReadTable, workbookOf } from "./packed-table.ts";
import type { ReadPackage } from "./read-package.service.ts";
import type { PackedFile } from "./zip.ts";

/** How many of so many files are done. */
export type TellFiles = (done: number, total: number) => Promise<void>;

/** Keeps what the manifest says, by its SHA-256, before it goes out. */
export type KeepManifest = (hash: string, files: Manifest["files"]) => Promise<void>;

/** The files of a package, each laid out when the one before is packed; last what tells of all of them. */
export async function* packageFiles(
  read: ReadPackage,
  by: Viewer,
  tell: TellFiles,
  keep: KeepManifest,
): AsyncGenerator<PackedFile> {
  const total = read.tables.length * 2 + read.forms.length + (read.list ? 1 : 0) + (read.report ? 3 : 0) + 2;
  const files: Manifest["files"] = [];
  for await (const file of contentsOf(read, by)) {
    await tell(files.length, total);
    files.push(told(file));
    yield file;
  }
  const said = saidOf(read, by, files);
  const inWords = { path: readable[by.locale], bytes: Buffer.from(`\ufeff${manifestText(said, by.locale)}`) };
  const all = [told(inWords), ...files];
  const manifest = manifestBytes({ ...said, files: all });
  await keep(sha256(manifest), all);
  yield inWords;
  yield { path: manifestName, bytes: manifest };
}

async function* contentsOf({ tables, list, forms, report }: ReadPackage, by: Viewer): AsyncGenerator<PackedFile> {
  for (const table of tables) {
    yield { path: workbookName(table.table, table.title), bytes: await workbookOf(table) };
    yield { path: dataPath(table), bytes: dataBytes(table.about, table.rows) };
  }
  if (list !== null) yield { path: listPath[by.locale], bytes: await written((out) => tableWriters.xlsx(list, out)) };
  for (const { path, paper } of forms) yield { path, bytes: await written((out) => writePdf(paper, out)) };
  if (report !== null) yield* issuedFiles(report);
}

const dataPath = ({ table }: ReadTable): string => `du-lieu/${table}.json`;
const listPath = { vi: "danh-muc-ho-so.xlsx", en: "list-of-dossiers.xlsx" } as const;
const readable = { vi: "DANH-MUC.txt", en: "CONTENTS.txt" } as const;

const told = ({ path, bytes }: PackedFile): Manifest["files"][number] => ({
  ...{ path, bytes: bytes.length, sha256: sha256(bytes) },
});

const saidOf = ({ organisation, asOf, tables, forms, report }: ReadPackage, by: Viewer, files: Manifest["files"]) => ({
  ...{ organisation: { id: String(organisation.id), name: organisation.name }, year: organisation.year },
  ...{ asOf: asOf.toISOString(), madeBy: by.displayName, locale: by.locale },
  tables: tables.map((of) => ({
    ...{ table: of.table, title: of.title, rows: of.rows.count, totals: of.totals, data: dataPath(of) },
  })),
  forms: forms.map(({ title, of, path }) => ({ title, of, path })),
  report: report && { number: report.number, hash: report.hash },
  files,
});
