import type { EntityManager } from "@mikro-orm/postgresql";
import { CompiledQuery } from "kysely";

/** A transaction that is open, or the owner's connection for accounts and sessions. */
export type Tx = EntityManager;

/** The rows of one SQL statement; `$1` … are sent beside the statement, never inside it. */
export async function rows<T>(tx: Tx, sql: string, params: readonly unknown[] = []): Promise<T[]> {
  const result = await tx.getKysely().executeQuery(CompiledQuery.raw(sql, [...params]));
  return result.rows as T[];
}

/** The first row of one SQL statement. */
export async function firstRow<T>(tx: Tx, sql: string, params: readonly unknown[] = []): Promise<T | undefined> {
  return (await rows<T>(tx, sql, params))[0];
}
