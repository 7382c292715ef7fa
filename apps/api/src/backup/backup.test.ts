import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, dropDatabase } from "@xep-loai/postgres";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { migrateBy } from "../database/migrate.ts";
import { openOrm } from "../database/open-orm.ts";
import { migrations } from "../migrations/migrations.ts";
import { sampleDatabase } from "../testing/sample-database.ts";
import { differencesIn } from "../testing/verified.ts";
import { checkBackup } from "./check-backup.ts";
import { structureOf, tablesOf } from "./read-structure.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const folder = await mkdtemp(join(tmpdir(), "xep-loai-backup-"));
const backup = join(folder, "sample.tar.zst");
const server = inject("serverUrl");
const schema = { migrations: migrations.map(({ name }) => name), prepare: migrateBy };
const at = (url: string) => ({ url, schema });
const nobody = () => undefined;
const names: string[] = [];
let sample: string;

async function emptyDatabase(): Promise<string> {
  const name = `xep_loai_restored_${randomUUID().replaceAll("-", "")}`;
  names.push(name);
  return createDatabase(server, name);
}

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** Every row of every table, whatever their order, the state of every sequence, and everything that is defined. */
const everythingIn = (url: string) =>
  inDatabase(url, async (client) => {
    const held: Record<string, unknown> = {};
    for (const { name } of await tablesOf(client))
      held[name] = (
        await client.query(`select count(*), sum(hashtextextended(t::text, 0)::numeric) as rows from ${name} t`)
      ).rows[0];
    const sequences = await client.query("select sequencename, last_value from pg_sequences order by 1");
    return { held, sequences: sequences.rows, structure: await structureOf(client) };
  });

const tablesIn = (url: string) =>
  inDatabase(
    url,
    async (client) => (await client.query("select from pg_class where relnamespace = 'public'::regnamespace")).rowCount,
  );

async function dropADraft(client: pg.Client) {
  const { rowCount } = await client.query(`delete from classification where (year, id) in (
    select year, id from classification c where state = 'DRAFT' and year = 2026 limit 1)`);
  return { dropped: rowCount, difference: (await client.query("select * from verify_counters()")).rowCount };
}

beforeAll(async () => {
  sample = (await sampleDatabase()).url;
  await writeBackup(sample, backup, nobody);
}, 120_000);
afterAll(async () => {
  for (const name of names) await dropDatabase(server, name);
  await rm(folder, { recursive: true });
});

it("restores every row, every number drawn and everything that is defined, and the figures are those of the rows", async () => {
  const url = await emptyDatabase();
  await restoreBackup(at(url), backup, nobody);
  expect(await everythingIn(url)).toEqual(await everythingIn(sample));
  const orm = await openOrm(url);
  const pool = new pg.Pool({ connectionString: url });
  expect(await differencesIn({ pool, orm })).toEqual([]);
  await Promise.all([orm.close(), pool.end()]);
}, 240_000);

it("is as of one moment, while somebody writes; what was restored is counted as before", async () => {
  const [url, second, during] = [await emptyDatabase(), await emptyDatabase(), join(folder, "during.tar.zst")];
  await restoreBackup(at(url), backup, nobody);
  const before = await everythingIn(url);
  const acts: Promise<unknown>[] = [];
  await writeBackup(url, during, () => {
    if (acts.length === 0) acts.push(inDatabase(url, dropADraft));
  });
  expect(await acts[0]).toEqual({ dropped: 1, difference: 0 });
  expect((await everythingIn(url)).held).not.toEqual(before.held);
  await restoreBackup(at(second), during, nobody);
  const { held, structure } = await everythingIn(second);
  expect({ held, structure }).toEqual({ held: before.held, structure: before.structure });
}, 240_000);

it("is for its owner's eyes alone, and a file that is there already stays", async () => {
  expect((await stat(backup)).mode & 0o777).toBe(0o600);
  const kept = join(folder, "kept");
  await writeFile(kept, "kept");
  await expect(writeBackup(sample, kept, nobody)).rejects.toThrow("Đã có tệp");
  expect(await readFile(kept, "utf8")).toBe("kept");
});

const copyOf = async (change: (bytes: Buffer) => Buffer): Promise<string> => {
  const path = join(folder, randomUUID());
  await writeFile(path, change(await readFile(backup)));
  return path;
};

const middle = (bytes: Buffer) => Math.floor(bytes.length / 2);

it.each<[string, (bytes: Buffer) => Buffer, string]>([
  [
    "one byte is another",
    (bytes) => bytes.fill((bytes.at(middle(bytes)) ?? 0) ^ 1, middle(bytes), middle(bytes) + 1),
    "hỏng",
  ],
  ["its second half is missing", (bytes) => bytes.subarray(0, middle(bytes)), "hỏng"],
  ["its last bytes are missing", (bytes) => bytes.subarray(0, -40), "hỏng"],
  ["it is a workbook", () => Buffer.from("PK\u0003\u0004"), "không phải bản sao lưu"],
  ["it is empty", () => Buffer.alloc(0), "không phải bản sao lưu"],
])("refuses a file and touches no database where %s", async (_what, change, told) => {
  const url = await emptyDatabase();
  await expect(restoreBackup(at(url), await copyOf(change), nobody)).rejects.toThrow(told);
  expect(await tablesIn(url)).toBe(0);
});

it("says when there is no file at all", async () => {
  await expect(restoreBackup(at(sample), join(folder, "nowhere"), nobody)).rejects.toThrow("Không có tệp này");
});

it("refuses a database that holds anything, and leaves it as it is", async () => {
  const before = await everythingIn(sample);
  await expect(restoreBackup(at(sample), backup, nobody)).rejects.toThrow("đã có dữ liệu");
  expect(await everythingIn(sample)).toEqual(before);
  const another = await emptyDatabase();
  await inDatabase(another, (client) => client.query("create table payroll (id int)"));
  await expect(restoreBackup(at(another), backup, nobody)).rejects.toThrow("đã có dữ liệu");
});

it("refuses what a newer version made", async () => {
  const older = { migrations: schema.migrations.slice(0, -1), prepare: migrateBy };
  const url = await emptyDatabase();
  await expect(restoreBackup({ url, schema: older }, backup, nobody)).rejects.toThrow("phiên bản mới hơn");
  expect(await tablesIn(url)).toBe(0);
});

it("has nothing to back up in a database that is not ours", async () => {
  await expect(writeBackup(await emptyDatabase(), join(folder, "none"), nobody)).rejects.toThrow("chưa có gì");
});

it("can be read to its end without a database", async () => {
  const { header, manifest } = await checkBackup(backup);
  expect(manifest.tables.member?.rows).toBeGreaterThan(1000);
  expect(Object.keys(manifest.tables)).toEqual(header.tables.map(({ name }) => name));
});
