import { checkServer } from "@xep-loai/postgres";
import { Client, type ClientBase } from "pg";
import { type CheckedBackup, checkBackup } from "./check-backup.ts";
import { loadBackup } from "./load-backup.ts";
import type { BackupHeader } from "./manifest.ts";
import { refuseOtherThanEmpty, refuseUnknownMigrations } from "./place-for-a-backup.ts";
import { serverOf, structureOf } from "./read-structure.ts";
import { BackupRefusal } from "./refusal.ts";
import { plainText } from "./structure.sql.ts";
import type { TableTold } from "./write-backup.ts";

/** The migrations this program knows, and how some of them are run: what came after the backup is brought by the next start. */
export interface KnownSchema {
  readonly migrations: readonly string[];
  prepare(url: string, migrations: readonly string[]): Promise<unknown>;
}

export interface RestorePlace {
  readonly url: string;
  readonly schema: KnownSchema;
}

/**
 * Fills the empty database of `url` from a backup, all or nothing; refuses a damaged or foreign file, one of a newer
 * version, and a database that holds anything.
 */
export async function restoreBackup(
  { url, schema }: RestorePlace,
  path: string,
  told: TableTold,
): Promise<BackupHeader> {
  const backup = await checkBackup(path);
  refuseUnknownMigrations(backup.header, schema.migrations);
  await refuseLackingServer(url);
  await withClient(url, (client) => refuseOtherThanEmpty(client, backup.header));
  await schema.prepare(url, backup.header.migrations);
  await withClient(url, (client) => load(client, path, backup, told));
  return backup.header;
}

async function refuseLackingServer(url: string): Promise<void> {
  const [complaint] = await checkServer(url);
  if (complaint) throw new BackupRefusal(complaint);
}

async function load(client: ClientBase, path: string, backup: CheckedBackup, told: TableTold): Promise<void> {
  await client.query(`begin; ${plainText}`);
  await loadBackup(client, path, backup, told);
  await refuseOtherStructure(client, backup.header);
  await client.query("commit");
  await client.query("analyze");
}

/** Another major version of PostgreSQL may write the same definition otherwise. */
async function refuseOtherStructure(client: ClientBase, { server, structure }: BackupHeader): Promise<void> {
  if ((await serverOf(client)) === server && (await structureOf(client)) !== structure)
    throw new BackupRefusal({
      vi: "Bảng, ràng buộc hoặc quyền của cơ sở dữ liệu không giống lúc sao lưu. Không có gì được ghi.",
      en: "Tables, constraints or grants of the database are not as they were when the backup was taken. Nothing was written.",
    });
}

async function withClient(url: string, work: (client: ClientBase) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
