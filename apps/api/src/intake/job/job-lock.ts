import { Client } from "pg";

/** The right to work on one intake; gone at once when its holder dies, as the database ends the connection that holds it. */
export interface JobLock {
  readonly intakeId: string;
  /** Aborted when the connection is lost: somebody else may hold the right by then. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** Takes the oldest intake at work that nobody works on; undefined where there is none. */
export async function lockNextJob(url: string): Promise<JobLock | undefined> {
  const client = new Client({ connectionString: url, keepAlive: true });
  const lost = new AbortController();
  client.on("error", () => lost.abort());
  client.on("end", () => lost.abort());
  await client.connect();
  const release = () => client.end().catch(() => undefined);
  try {
    const { rows } = await client.query<{ id: string }>(take);
    const [found] = rows;
    if (found !== undefined) return { intakeId: found.id, lost: lost.signal, release };
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return undefined;
}

// Materialized, so that of those after the one that is taken no lock is asked for.
const take = `
  with waiting as materialized (
    select id from intake where state in ('UPLOADED', 'CHECKING', 'APPLYING', 'UNDOING') order by id)
  select id::text as id from waiting where pg_try_advisory_lock(hashtext('xep_loai.intake'), id::int) limit 1`;
