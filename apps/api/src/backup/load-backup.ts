import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from } from "pg-copy-streams";
import type { CheckedBackup } from "./check-backup.ts";
import { entriesOf } from "./entries.ts";
import { heldOwners, references, seeYears, triggers } from "./loadable.sql.ts";
import type { BackedUpTable, BackupManifest } from "./manifest.ts";
import { putAside } from "./put-aside.ts";
import { tableIn } from "./tables-in.ts";
import type { TableTold } from "./write-backup.ts";

/** Puts the rows of a checked backup in place of those of a prepared, empty database; inside the transaction that is open. */
export async function loadBackup(
  client: ClientBase,
  path: string,
  { header, manifest }: CheckedBackup,
  told: TableTold,
): Promise<void> {
  const back = [...(await putAside(client, references)), ...(await putAside(client, heldOwners))];
  await putAside(client, triggers);
  await client.query(`truncate ${header.tables.map(({ name }) => name).join(", ")} restart identity`);
  await client.query(seeYears);
  const [years, ...rest] = header.tables as [BackedUpTable, ...BackedUpTable[]];
  await copyIn(client, path, [years], told);
  back.push(...(await putAside(client, triggers)));
  await copyIn(client, path, rest, told);
  for (const statement of back) await client.query(statement);
  await setSequences(client, manifest);
}

async function copyIn(client: ClientBase, path: string, tables: readonly BackedUpTable[], told: TableTold) {
  const columns = new Map(tables.map((table) => [table.name, table.columns]));
  for await (const entry of entriesOf(path)) {
    const name = tableIn(entry) ?? "";
    const wanted = columns.get(name);
    if (wanted) told(name, await copy(client, { name, columns: wanted }, entry.content));
  }
}

async function copy(client: ClientBase, { name, columns }: BackedUpTable, content: Buffer): Promise<number> {
  const rows = client.query(from(`copy ${name} (${columns.join(", ")}) from stdin`));
  await pipeline(Readable.from([content]), rows);
  return rows.rowCount ?? 0;
}

async function setSequences(client: ClientBase, { sequences }: BackupManifest): Promise<void> {
  for (const { name, last } of sequences)
    if (last !== null) await client.query("select setval($1::regclass, $2::bigint)", [name, last]);
}
