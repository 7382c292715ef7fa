import type { Client } from "pg";
import type { Progress } from "./progress.ts";

/** Two connections of the one that loads. */
export type TwoClients = readonly [Client, Client];

/** One statement of many that may go in any order. */
export type Part = readonly [sql: string, values: readonly unknown[]];

/** Has two connections write, each the next part that neither has taken: PostgreSQL gives one connection one core. */
export async function sideBySide(clients: TwoClients, parts: Iterable<Part>, progress: Progress): Promise<void> {
  const left = parts[Symbol.iterator]();
  await Promise.all(clients.map((client) => writeOn(client, left, progress)));
}

async function writeOn(client: Client, left: Iterator<Part>, progress: Progress): Promise<void> {
  for (let next = left.next(); next.done !== true; next = left.next()) {
    const { rowCount } = await client.query(next.value[0], [...next.value[1]]);
    progress.rows(rowCount ?? 0);
  }
}
