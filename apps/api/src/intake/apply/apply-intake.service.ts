import { reexaminingAll } from "../../classification/recheck/reexamine.service.ts";
import { asSystem } from "../../shared/as-system.ts";
import { oneAtATime } from "../../shared/one-at-a-time.ts";
import { isRefused, type RefusalCode, type Refused } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import { askedAnew } from "../check/asked-anew.service.ts";
import { asAsker } from "../job/as-asker.ts";
import type { JobIntake, JobParts } from "../job/job-parts.ts";
import { barredProposals } from "./barred-proposals.service.ts";
import { changedSince } from "./changed-since.service.ts";
import { type RowToWrite, rowsToWrite } from "./rows-to-write.service.ts";
import { keepVersions, writeRows } from "./write-rows.service.ts";

/** Writes a checked workbook to the results: all of it in one transaction, or nothing. */
export async function applyIntake(parts: JobParts, intake: JobIntake): Promise<Refused | null> {
  const refused = await asAsker(parts, intake, (tx) => writeAll(tx, parts, intake));
  if (refused === null || !comparedAnew.includes(refused.code)) return refused;
  await askedAnew(parts.orm.em.fork(), intake.id, refused);
  return null;
}

/** What results have become since it was checked: its rows are told anew. */
const comparedAnew: readonly RefusalCode[] = ["CHANGED_MEANWHILE", "AGAINST_RULES"];

async function writeAll(tx: Tx, parts: JobParts, intake: JobIntake): Promise<Refused | null> {
  if (!(await isStill(tx, intake.id, "APPLYING"))) return null;
  await asSystem(tx, (system) => rows(system, takeOutdated, [intake.id]));
  const changed = await changedSince(tx, intake.id, intake.year, "seen_version");
  if (changed !== null) return changed;
  await parts.tell(0, await countToWrite(tx, intake.id));
  let done = 0;
  for await (const some of rowsToWrite(tx, intake.id)) {
    const refused = await write(tx, intake, some);
    if (refused !== null) return refused;
    done += some.length;
    await parts.tell(done);
  }
  const barred = await barredProposals(tx, intake.id, intake.year);
  if (barred !== null) return barred;
  await asSystem(tx, (system) => rows(system, applied, [intake.id, parts.clock()]));
  return null;
}

// From here on they are rows like others: undoing takes them back too.
const takeOutdated = `
  update intake_row r set standing = 'CHANGED' from intake i
  where r.intake_id = $1 and i.id = $1 and i.takes_outdated and r.standing = 'OUTDATED'`;

/** After whoever writes at this moment: a job that was taken for dead may have done it meanwhile. */
export async function isStill(tx: Tx, intakeId: string, state: "APPLYING" | "UNDOING"): Promise<boolean> {
  await oneAtATime(tx);
  return (await firstRow(tx, "select from intake where id = $1 and state = $2", [intakeId, state])) !== undefined;
}

async function countToWrite(tx: Tx, intakeId: string): Promise<number> {
  const counted = await firstRow<{ n: number }>(tx, toWrite, [intakeId]);
  return counted?.n ?? 0;
}

const toWrite = `
  select new_count + changed_count + case when takes_outdated then outdated_count else 0 end as n from intake where id = $1`;

async function write(tx: Tx, { id, year }: JobIntake, some: readonly RowToWrite[]): Promise<Refused | null> {
  const ids = some.map((row) => row.id);
  return reexaminingAll(tx, year, ids, async () => {
    const versions = await writeRows(tx, year, some);
    if (isRefused(versions)) return versions;
    await asSystem(tx, (system) => keepVersions(system, id, versions));
    return null;
  });
}

const applied = `
  with done as (delete from intake_file where intake_id = $1)
  update intake set state = 'APPLIED', applied_at = $2, rows_done = rows_total, refusal = null, version = version + 1,
    changed_count = changed_count + case when takes_outdated then outdated_count else 0 end,
    outdated_count = case when takes_outdated then 0 else outdated_count end
  where id = $1`;
