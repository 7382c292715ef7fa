import type { ClientBase } from "pg";
import type { BackedUpTable, BackupHeader } from "./manifest.ts";
import { structure, tables } from "./structure.sql.ts";

/** What a backup of this database says first, as of the transaction that is open. */
export async function headerOf(client: ClientBase): Promise<BackupHeader> {
  return {
    product: "xep-loai",
    format: 1,
    takenAt: new Date().toISOString(),
    server: await serverOf(client),
    migrations: await migrationsIn(client),
    structure: await structureOf(client),
    tables: await tablesOf(client),
  };
}

/** The tables of a database, without partitions. */
export async function tablesOf(client: ClientBase): Promise<BackedUpTable[]> {
  return (await client.query<BackedUpTable>(tables)).rows;
}

/** Fingerprint of everything that is defined. */
export async function structureOf(client: ClientBase): Promise<string> {
  return (await client.query<{ structure: string }>(structure)).rows[0]?.structure ?? "";
}

/** PostgreSQL's major version. */
export async function serverOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as major");
  return rows[0].major;
}

/** Names of the migrations the database has; none where it was never prepared. */
export async function migrationsIn(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query("select to_regclass('public.mikro_orm_migrations') as kept");
  if (rows[0].kept === null) return [];
  const ran = await client.query<{ name: string }>("select name from mikro_orm_migrations order by id");
  return ran.rows.map(({ name }) => name);
}
