import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { Client, type ClientBase } from "pg";
import { to } from "pg-copy-streams";
import { type BackupFile, newBackupFile } from "./backup-file.ts";
import { type BackedUpTable, type BackupHeader, type BackupManifest, entryNames } from "./manifest.ts";
import { piecesOf } from "./pieces.ts";
import { headerOf } from "./read-structure.ts";
import { BackupRefusal } from "./refusal.ts";
import { plainText } from "./structure.sql.ts";

/** Told of each table that is in the file. */
export type TableTold = (name: string, rows: number) => void;

/** Writes the database of `url` into a new file, as of one moment, while it is in use; a file half written does not stay. */
export async function writeBackup(url: string, path: string, told: TableTold): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`begin transaction isolation level repeatable read read only; ${plainText}`);
    await fill(client, path, told);
  } finally {
    await client.end();
  }
}

async function fill(client: ClientBase, path: string, told: TableTold): Promise<void> {
  const header = await headerOf(client);
  if (header.migrations.length === 0) throw new BackupRefusal(nothingHere);
  const file = await newBackupFile(path);
  try {
    await copyAll(client, file, header, told);
    await file.end();
  } catch (error) {
    await file.breakOff();
    await rm(path, { force: true });
    throw error;
  }
}

async function copyAll(client: ClientBase, file: BackupFile, header: BackupHeader, told: TableTold): Promise<void> {
  await file.add(entryNames.header, asJson(header));
  const tables: BackupManifest["tables"] = {};
  for (const table of header.tables) {
    const written = await copy(client, file, table);
    tables[table.name] = written;
    told(table.name, written.rows);
  }
  await file.add(entryNames.manifest, asJson({ tables, sequences: await sequencesOf(client) }));
}

/** A few megabytes an entry: a tar says before each how long it is. */
async function copy(client: ClientBase, file: BackupFile, { name, columns }: BackedUpTable) {
  const rows = client.query(to(`copy (select ${columns.join(", ")} from ${name}) to stdout`));
  const hash = createHash("sha256");
  let piece = 0;
  for await (const content of piecesOf(rows)) {
    hash.update(content);
    await file.add(`tables/${name}/${String(piece++).padStart(6, "0")}`, content);
  }
  return { rows: rows.rowCount, sha256: hash.digest("hex") };
}

/** Read after the rows: numbers drawn meanwhile are of rows that are not in the file. */
async function sequencesOf(client: ClientBase): Promise<BackupManifest["sequences"]> {
  const { rows } = await client.query(`select format('%I', sequencename) as name, last_value as last
    from pg_sequences where schemaname = 'public' order by 1`);
  return rows;
}

const asJson = (content: unknown): Buffer => Buffer.from(JSON.stringify(content, null, 1));

const nothingHere = {
  vi: "Cơ sở dữ liệu chưa có gì của Xếp Loại để sao lưu.",
  en: "The database holds nothing of Xếp Loại to back up.",
};
