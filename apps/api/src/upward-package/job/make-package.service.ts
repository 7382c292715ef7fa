import type { MikroORM } from "@mikro-orm/postgresql";
import { noteListTaken } from "../../audit/note-list-taken.service.ts";
import { type Standing, standing } from "../../organisation/standing.service.ts";
import { fileSystemName } from "../../shared/attachment.ts";
import { isRefused } from "../../shared/refusal.ts";
import { requestTransaction } from "../../shared/request-transaction.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { type KeepManifest, packageFiles, type TellFiles } from "../build/package-files.ts";
import { type ReadPackage, readPackage } from "../build/read-package.service.ts";
import { type PackedFile, packed, packInto } from "../build/zip.ts";
import { keptFile } from "./kept-file.service.ts";
import { endFailed, type TakenPackage } from "./taken-package.service.ts";

/** What the job works with. */
export interface PackageJob {
  readonly orm: MikroORM;
  readonly now: Date;
  /** Aborted when the job has to end at once. */
  readonly lost: AbortSignal;
}

type Taken = TakenPackage & { readonly actor: Viewer };

/** Makes one package, or one of each direct subordinate, as who asked for it. */
export async function makePackage(job: PackageJob, taken: Taken): Promise<void> {
  const owner = job.orm.em.fork();
  const units = await unitsOf(job, taken);
  const [first] = units;
  if (first === undefined) return endFailed(owner, taken.id) as Promise<void>;
  const kept = keptFile(owner, taken.id);
  const tell: TellFiles = async (done, total) => {
    job.lost.throwIfAborted();
    await rows(owner, "update upward_package set parts_done = $2, parts_total = $3 where id = $1", [
      taken.id,
      done,
      total,
    ]);
  };
  const made = (unit: Standing, told: TellFiles) => filesOf(job, taken.actor, unit, told);
  await packInto(taken.ofEach ? eachOf(units, made, tell) : made(first, tell), kept.take);
  const name = taken.ofEach ? batchName(taken, units) : nameOf(first);
  const bytes = await kept.end();
  // Another server may be at it by now, whose file it is then.
  job.lost.throwIfAborted();
  await rows(owner, doneSql, [taken.id, bytes, name, job.now, new Date(job.now.getTime() + lifetime), taken.attempts]);
}

/** A week in which somebody finds the time to take it. */
const lifetime = 7 * 86_400_000;

async function* eachOf(
  units: readonly Standing[],
  made: (unit: Standing, tell: TellFiles) => AsyncIterable<PackedFile>,
  tell: TellFiles,
): AsyncGenerator<PackedFile> {
  for (const [at, unit] of units.entries()) {
    await tell(at, units.length);
    yield { path: nameOf(unit), bytes: await packed(made(unit, quiet)) };
  }
}

const quiet: TellFiles = async () => undefined;

/** The files of one unit: read at once, then laid out while the database is let go of. What its manifest says is kept. */
async function* filesOf(job: PackageJob, actor: Viewer, unit: Standing, tell: TellFiles): AsyncGenerator<PackedFile> {
  const read = await readAs(job, actor, unit);
  const keep: KeepManifest = async (hash, files) => {
    const hashes = JSON.stringify(Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])));
    await rows(job.orm.em.fork(), manifestSql, [hash, unit.year, unit.id, job.now, actor.displayName, hashes]);
  };
  yield* packageFiles(read, actor, tell, keep);
}

/** Reads one unit as who asked for it, and keeps that persons were named. */
async function readAs({ orm, now }: PackageJob, actor: Viewer, unit: Standing): Promise<ReadPackage> {
  const transaction = requestTransaction(orm, now);
  try {
    const read = await readPackage(await transaction.open(actor), actor, unit, now);
    const taken = { year: unit.year, organisationId: unit.id, fileName: nameOf(unit) };
    if (read.namesPersons) await transaction.act(actor, [], (tx) => noteListTaken(tx, taken));
    return read;
  } finally {
    await transaction.close();
  }
}

/** The units a package is of, as far as who asked for it sees them now. */
async function unitsOf({ orm, now }: PackageJob, { actor, year, organisationId, ofEach }: Taken): Promise<Standing[]> {
  const transaction = requestTransaction(orm, now);
  try {
    const tx = await transaction.open(actor);
    const ids = ofEach ? await childrenOf(tx, year, organisationId) : [organisationId];
    const found = await Promise.all(ids.map((id) => standing(tx, year, String(id))));
    return found.filter((unit): unit is Standing => !isRefused(unit));
  } finally {
    await transaction.close();
  }
}

const childrenOf = async (tx: Tx, year: number, id: number): Promise<number[]> =>
  (await rows<{ id: number }>(tx, childrenSql, [year, id])).map((child) => child.id);

const nameOf = ({ id, name, year }: Standing): string => `${fileSystemName(`Hồ sơ – ${name} – ${year} – ${id}`)}.zip`;

const batchName = ({ year, organisationId }: Taken, units: readonly Standing[]): string =>
  `${fileSystemName(`Hồ sơ từng đơn vị (${units.length}) – ${year} – ${organisationId}`)}.zip`;

const childrenSql = `
  select organisation_id as id from organisation_year where year = $1 and parent_id = $2 order by official_order, organisation_id`;

const manifestSql = `
  insert into upward_package_manifest (hash, year, organisation_id, made_at, by_name, files) values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing`;

const doneSql = `
  update upward_package set state = 'DONE', bytes = $2, file_name = $3, done_at = $4, expires_at = $5, parts_done = parts_total
   where id = $1 and state = 'RUNNING' and attempts = $6`;
