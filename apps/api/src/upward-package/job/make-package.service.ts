import type { MikroORM } from "@mikro-orm/postgresql";
import { noteListTaken } from "../../audit/note-list-taken.service.ts";
import { type Standing, standing } from "../../organisation/standing.service.ts";
import { fileSystemName } from "../../shared/attachment.ts";
import { isRefused } from "../../shared/refusal.ts";
import { requestTransaction } from "../../shared/request-transaction.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { type TellFiles, type UnitPackage, unitPackage } from "../build/unit-package.service.ts";
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
  const made = (unit: Standing, told: TellFiles) => madeOf(job, taken.actor, unit, told);
  if (taken.ofEach) await packInto(eachOf(units, made, tell), kept.take);
  else await packInto((await made(first, tell)).files, kept.take);
  const name = taken.ofEach ? batchName(taken, units) : nameOf(first);
  await rows(owner, doneSql, [taken.id, await kept.end(), name, job.now, new Date(job.now.getTime() + lifetime)]);
}

/** A week in which somebody finds the time to take it. */
const lifetime = 7 * 86_400_000;

async function* eachOf(
  units: readonly Standing[],
  made: (unit: Standing, tell: TellFiles) => Promise<UnitPackage>,
  tell: TellFiles,
): AsyncGenerator<PackedFile> {
  const quiet: TellFiles = async () => undefined;
  for (const [at, unit] of units.entries()) {
    await tell(at, units.length);
    yield { path: nameOf(unit), bytes: await packed((await made(unit, quiet)).files) };
  }
}

/** Reads one unit, and keeps what its manifest says and that persons were named. */
async function madeOf({ orm, now }: PackageJob, actor: Viewer, unit: Standing, tell: TellFiles): Promise<UnitPackage> {
  const transaction = requestTransaction(orm, now);
  try {
    const made = await unitPackage(await transaction.open(actor), actor, unit, now, tell);
    const { id: organisationId, year } = unit;
    await rows(orm.em.fork(), manifestSql, [made.hash, year, organisationId, now, actor.displayName]);
    const taken = { year, organisationId, fileName: nameOf(unit) };
    if (made.namesPersons) await transaction.act(actor, [], (tx) => noteListTaken(tx, taken));
    return made;
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
  insert into upward_package_manifest (hash, year, organisation_id, made_at, by_name) values ($1, $2, $3, $4, $5) on conflict do nothing`;

const doneSql = `
  update upward_package set state = 'DONE', bytes = $2, file_name = $3, done_at = $4, expires_at = $5, parts_done = parts_total
   where id = $1 and state = 'RUNNING'`;
