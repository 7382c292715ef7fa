import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDatabase, createDatabaseFromTemplate, databaseUrl, dropDatabase } from "./database.ts";
import { scratchFolders } from "./scratch.ts";
import type { Server } from "./server.ts";
import { startTestServer } from "./test-server.ts";
import { startThrowaway } from "./throwaway.ts";

let server: Server;
beforeAll(async () => {
  server = await startThrowaway();
});
afterAll(() => server.stop());

async function run(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

it("clones a template that nobody is connected to", async () => {
  const template = await createDatabase(server.url, "template_of_tests");
  await run(template, "create table unit as select 'Quận ủy Ba Đình' as name");
  const clone = await createDatabaseFromTemplate(server.url, "template_of_tests", "clone");
  expect(await run(clone, "select name from unit")).toEqual([{ name: "Quận ủy Ba Đình" }]);
});

it("drops a database under its users' feet, and does not mind when there is none", async () => {
  await createDatabase(server.url, "doomed");
  const user = new Client({ connectionString: databaseUrl(server.url, "doomed") });
  user.on("error", () => undefined);
  await user.connect();
  await dropDatabase(server.url, "doomed");
  await dropDatabase(server.url, "doomed");
  await expect(run(databaseUrl(server.url, "doomed"), "select 1")).rejects.toThrow(/does not exist/);
});

it("on another server makes a database of its own and takes it away again", async () => {
  const borrowed = await startTestServer(server.url);
  expect(new URL(borrowed.url).pathname).toMatch(/^\/xep_loai_test_/);
  expect(await run(borrowed.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await borrowed.stop();
  await expect(run(borrowed.url, "select 1")).rejects.toThrow(/does not exist/);
});

it("leaves no folder behind when stopped, and sweeps up after starters that were killed", async () => {
  const leftBehind = places().map((place) => join(place, "xep-loai-pg-2147483646-killed"));
  for (const folder of leftBehind) mkdirSync(folder, { recursive: true });
  const before = ourFolders();
  await (await startThrowaway()).stop();
  expect(leftBehind.filter(existsSync)).toEqual([]);
  expect(ourFolders()).toEqual(before);
});

const places = (): string[] => scratchFolders().filter(existsSync);

function ourFolders(): string[] {
  const own = `xep-loai-pg-${process.pid}-`;
  return places().flatMap((place) => readdirSync(place).filter((name) => name.startsWith(own)));
}
