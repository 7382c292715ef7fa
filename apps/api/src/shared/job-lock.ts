import { Client } from "pg";

/** The right to work on one job; gone at once when its holder dies, as the database ends the connection that holds it. */
export interface JobLock {
  readonly jobId: string;
  /** Aborted when the connection is lost: somebody else may hold the right by then. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** Which jobs there are. */
export interface JobQueue {
  /** Tells their locks from those of others. */
  readonly name: string;
  /** SQL: the ids of those that wait or are at work. */
  readonly waiting: string;
}

/** Takes the oldest job that nobody works on; undefined where there is none. */
export async function lockNextJob(url: string, queue: JobQueue): Promise<JobLock | undefined> {
  const client = new Client({ connectionString: url, keepAlive: true });
  const lost = new AbortController();
  client.on("error", () => lost.abort());
  client.on("end", () => lost.abort());
  await client.connect();
  const release = () => client.end().catch(() => undefined);
  try {
    const { rows } = await client.query<{ id: string }>(take(queue.waiting), [queue.name]);
    const [found] = rows;
    if (found !== undefined) return { jobId: found.id, lost: lost.signal, release };
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return undefined;
}

// Materialized, so that of those after the one that is taken no lock is asked for.
const take = (waiting: string): string => `
  with waiting as materialized (${waiting} order by id)
  select id::text as id from waiting where pg_try_advisory_lock(hashtext($1), id::int) limit 1`;
