import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { clusterFolder } from "./cluster.ts";
import { startPersistent } from "./persistent.ts";
import { isOverWithin, livePostmaster, type Postmaster, runningServer } from "./postmaster.ts";
import type { Server } from "./server.ts";

let folder: string;
let dataDir: string;
let server: Server | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "persistent-"));
  dataDir = join(folder, "data/pg");
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask<Row extends object>(url: string, query: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

it("keeps data over a restart", async () => {
  server = await startPersistent({ dataDir });
  await ask(server.url, "create table note as select 'Đảng bộ Sở Khoa học và Công nghệ' as text");
  await server.stop();
  server = await startPersistent({ dataDir });
  expect(await ask(server.url, "select text from note")).toEqual([{ text: "Đảng bộ Sở Khoa học và Công nghệ" }]);
});

it("refuses a second start on the same folder and leaves the first alone", async () => {
  server = await startPersistent({ dataDir });
  await expect(startPersistent({ dataDir })).rejects.toMatchObject({ code: "ALREADY_RUNNING" });
  expect(runningServer(dataDir)).toBe(server.url);
  expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
});

it("gives the product a role that row security binds, and Vietnamese days", async () => {
  server = await startPersistent({ dataDir });
  expect(
    await ask(
      server.url,
      `select rolsuper, rolbypassrls, rolcreaterole, current_setting('timezone') as zone
         from pg_roles where rolname = current_user`,
    ),
  ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: true, zone: "Asia/Ho_Chi_Minh" }]);
});

it("sorts as Vietnamese does when asked to", async () => {
  server = await startPersistent({ dataDir });
  const rows = await ask<{ name: string }>(
    server.url,
    `select name from unnest(array['Đắk Lắk', 'Ea', 'Dương', 'Ấp', 'An', 'Ân']) name order by name collate "vi-VN-x-icu"`,
  );
  expect(rows.map(({ name }) => name)).toEqual(["An", "Ân", "Ấp", "Dương", "Đắk Lắk", "Ea"]);
});

it("keeps the password for itself", () => {
  expect(statSync(join(dataDir, "password")).mode & 0o077).toBe(0);
  expect(statSync(clusterFolder(dataDir)).mode & 0o077).toBe(0);
});

it("ends with a starter that is killed, and can be started again at once", async () => {
  const starter = spawn(process.execPath, [join(import.meta.dirname, "testing/hold.mjs"), dataDir]);
  await once(starter.stdout, "data");
  expect(livePostmaster(clusterFolder(dataDir))).toBeDefined();
  starter.kill("SIGKILL");
  server = await startPersistent({ dataDir });
  expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
});

it.each(["postgres", "sh"])("tells when its %s is killed, and leaves nothing running", async (name) => {
  server = await startPersistent({ dataDir });
  const { pid } = livePostmaster(clusterFolder(dataDir)) as Postmaster;
  process.kill(name === "sh" ? parentOf(pid) : pid, "SIGKILL");
  await server.ended;
  await server.stop();
  expect(await isOverWithin(clusterFolder(dataDir), 2_000)).toBe(true);
});

function parentOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/^PPid:\s*(\d+)/m)?.[1]);
}
