import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { createDatabase, dropDatabase, startPersistent, startTestServer } from "@xep-loai/postgres";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "./paths.mjs";
import { withoutRunner } from "./without-runner.mjs";

const { migrate } = await import(new URL("../../apps/api/dist/database/migrate.js", import.meta.url).href);

const folder = mkdtempSync(join(tmpdir(), "backup-"));
// the embedded PostgreSQL runs as nobody where root starts it
chmodSync(folder, 0o755);
const file = (name) => join(folder, name);
const names = ["restored", "empty"].map((name) => `xep_loai_${name}_${process.pid}`);
let server;
let restored;
let empty;
beforeAll(async () => {
  server = await startTestServer();
  [restored, empty] = await Promise.all(names.map((name) => createDatabase(server.url, name)));
  await migrate(server.url);
  await asked(
    server.url,
    `insert into cycle (year, closes_on, regime) values (2020, '2020-12-31', 'TIERS_2019');
     insert into account (username, display_name, password_hash) select 'an' || n, 'Nguyễn Văn An', '' from generate_series(1, 3) n`,
  );
});
afterAll(async () => {
  for (const name of names) await dropDatabase(server.url, name);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A command as one types it; what it said, and its exit code. */
async function npm(command, path, env) {
  const given = { ...withoutRunner(), ...env };
  const child = spawn("npm", ["run", command, "--", path], {
    cwd: root,
    env: given,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const [code] = await once(child, "close");
  return { code, said };
}

async function asked(connectionString, sql) {
  const client = new Client({ connectionString });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

const rowsIn = async (url) =>
  (await asked(url, "select username, display_name, year from account cross join cycle order by 1")).rows;

const tablesIn = async (url) =>
  (await asked(url, "select from pg_class where relnamespace = 'public'::regnamespace")).rowCount;

it("what is backed up from DATABASE_URL is restored into a new data folder, and back from there while it runs", async () => {
  const [first, second, dataFolder] = [file("first.tar.zst"), file("second.tar.zst"), file("data")];
  expect(await npm("backup", first, { DATABASE_URL: server.url })).toMatchObject({
    code: 0,
    said: expect.stringContaining(`Backed up into ${first}`),
  });
  expect(await npm("restore", first, { DATA_FOLDER: dataFolder })).toMatchObject({
    code: 0,
    said: expect.stringContaining("Restored the backup"),
  });
  const embedded = await startPersistent({ dataDir: join(dataFolder, "pg") });
  try {
    expect(await rowsIn(embedded.url)).toEqual(await rowsIn(server.url));
    expect(await npm("backup", second, { DATA_FOLDER: dataFolder })).toMatchObject({ code: 0 });
  } finally {
    await embedded.stop();
  }
  expect(await npm("restore", second, { DATABASE_URL: restored })).toMatchObject({ code: 0 });
  expect(await rowsIn(restored)).toHaveLength(3);
  expect(await rowsIn(restored)).toEqual(await rowsIn(server.url));
});

function damaged() {
  const bytes = readFileSync(file("first.tar.zst"));
  writeFileSync(file("damaged.tar.zst"), bytes.subarray(0, bytes.length - 40));
  return file("damaged.tar.zst");
}

function foreign() {
  writeFileSync(file("notes.txt"), "Sổ tay");
  const { stdout } = spawnSync("tar", ["-C", folder, "-cf", "-", "notes.txt"]);
  writeFileSync(file("foreign.tar.zst"), zstdCompressSync(stdout));
  return file("foreign.tar.zst");
}

it.each([
  ["a database that holds anything", () => [file("first.tar.zst"), restored], /đã có dữ liệu[\s\S]*holds data already/],
  ["a damaged file", () => [damaged(), empty], /hỏng[\s\S]*is damaged/],
  ["an archive of something else", () => [foreign(), empty], /không phải bản sao lưu[\s\S]*is no backup/],
])("is refused in plain words: %s", async (_what, given, words) => {
  const [path, url] = given();
  const { code, said } = await npm("restore", path, { DATABASE_URL: url });
  expect(code).not.toBe(0);
  expect(said).toMatch(words);
  expect(said).not.toMatch(/^\s+at /m);
  expect(await rowsIn(restored)).toHaveLength(3);
  expect(await tablesIn(empty)).toBe(0);
});
