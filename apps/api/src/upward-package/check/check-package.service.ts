import { type Standing, standing } from "../../organisation/standing.service.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { firstRow, type Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { packedTables } from "../build/packed-tables.ts";
import { readTable } from "../build/table-data.service.ts";
import type { TableData } from "../build/table-data.ts";
import { type CheckedFile, checkedFiles } from "./checked-files.ts";
import { keptManifest, type ManifestState } from "./kept-manifest.service.ts";
import { type OpenedPackage, openedPackage, tableIn } from "./opened-package.ts";
import { type RowDifference, tableDifferences } from "./table-difference.ts";

/** What a package that came in is worth. */
export interface CheckedPackage {
  readonly organisation: string;
  readonly year: number;
  readonly asOf: string;
  readonly madeBy: string;
  readonly manifest: ManifestState;
  readonly files: readonly CheckedFile[];
  readonly tables: readonly CheckedPackedTable[];
  readonly report: { readonly number: string; readonly state: "HOLDS" | "REPLACED" | "UNKNOWN" } | null;
}

interface CheckedPackedTable {
  readonly table: string;
  readonly title: string;
  readonly state: "EQUAL" | "DIFFERENT" | "UNREADABLE";
  readonly differenceCount: number;
  /** The first of them. */
  readonly differences: readonly RowDifference[];
}

/** Holds a package against its own manifest, and its tables against the database as the viewer sees it. */
export async function checkPackage(tx: Tx, viewer: Viewer, bytes: Buffer): Promise<CheckedPackage | Refused> {
  const opened = await openedPackage(bytes);
  if (isRefused(opened)) return opened;
  const { manifest } = opened;
  const organisation = await standing(tx, manifest.year, manifest.organisation.id);
  if (isRefused(organisation)) return organisation;
  const kept = await keptManifest(tx, organisation, opened);
  const tables: CheckedPackedTable[] = [];
  for (const entry of manifest.tables)
    tables.push(await checkTable(tx, { ...viewer, locale: manifest.locale }, organisation, opened, entry));
  return {
    ...{ organisation: organisation.name, year: manifest.year, asOf: manifest.asOf, madeBy: manifest.madeBy, tables },
    manifest: kept.state,
    files: checkedFiles(opened, kept.files),
    report: await reportIn(tx, organisation, manifest.report),
  };
}

const mostTold = 50;

async function checkTable(
  tx: Tx,
  viewer: Viewer,
  organisation: Standing,
  { files, manifest }: OpenedPackage,
  { table, title, data }: OpenedPackage["manifest"]["tables"][number],
): Promise<CheckedPackedTable> {
  const given = tableIn(files.get(data));
  const asked = given?.table === table && isPacked(given, organisation) ? given : null;
  // Days are counted to the moment it was made, or each would differ on the next.
  const now = new Date(manifest.asOf);
  const read = asked && (await readTable(tx, { viewer, organisation, table: asked.table, group: asked.group, now }));
  if (!asked || !read) return { table, title, state: "UNREADABLE", differenceCount: 0, differences: [] };
  const found = tableDifferences(asked, read);
  const state = found.length === 0 ? "EQUAL" : "DIFFERENT";
  return { table, title, state, differenceCount: found.length, differences: found.slice(0, mostTold) };
}

/** Nobody has a table read that no package of the unit holds: it may be as long as the country. */
const isPacked = ({ table, group }: TableData, organisation: Standing): boolean =>
  packedTables(organisation).some((packed) => packed.table === table && packed.group === group);

async function reportIn(
  tx: Tx,
  { id, year }: Standing,
  report: OpenedPackage["manifest"]["report"],
): Promise<CheckedPackage["report"]> {
  if (report === null) return null;
  const found = await firstRow<{ state: string }>(tx, reportSql, [year, id, report.hash]);
  return { number: report.number, state: states[found?.state ?? ""] ?? "UNKNOWN" };
}

const states: Readonly<Record<string, "HOLDS" | "REPLACED">> = { ISSUED: "HOLDS", REPLACED: "REPLACED" };

const reportSql =
  "select state from upward_report where year = $1 and organisation_id = $2 and hash = $3 order by id desc";
