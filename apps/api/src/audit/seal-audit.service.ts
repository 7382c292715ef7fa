import type { MikroORM } from "@mikro-orm/postgresql";
import { firstRow, rows, type Tx } from "../shared/tx.ts";

/** Who writes meanwhile waits no longer than this; where somebody is in the middle of an act, the next time does. */
const patience = "100ms";

/** PostgreSQL's word for a lock that was not had in time. */
const notHad = "55P03";

/** Seals the entries of the log that are not sealed yet; answers the seal's number, null where there is nothing or somebody is writing. */
export async function sealAudit(orm: MikroORM): Promise<number | null> {
  const through = await orm.em.fork().transactional(settledEntry).catch(notNow);
  return through === null ? null : orm.em.fork().transactional((tx) => seal(tx, through));
}

/** While nobody is writing, every entry up to the last is there to stay: a later one has a greater number. */
async function settledEntry(tx: Tx): Promise<string | null> {
  await rows(tx, "select set_config('lock_timeout', $1, true)", [patience]);
  await rows(tx, "lock table audit_entry in share mode");
  const last = await firstRow<{ id: string | null }>(tx, "select max(id) as id from audit_entry");
  return last?.id ?? null;
}

function notNow(error: unknown): null {
  if ((error as { code?: string }).code !== notHad) throw error;
  return null;
}

/** One server at a time. */
async function seal(tx: Tx, through: string): Promise<number | null> {
  await rows(tx, "select pg_advisory_xact_lock(hashtext('xep_loai.audit_seal'))");
  const sealed = await firstRow<{ id: number | null }>(tx, "select seal_audit($1) as id", [through]);
  return sealed?.id ?? null;
}
