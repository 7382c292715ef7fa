import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkServer } from "./check-server.ts";
import { createDatabase } from "./database.ts";
import type { Server } from "./server.ts";
import { startThrowaway } from "./throwaway.ts";

let server: Server;
beforeAll(async () => {
  server = await startThrowaway();
});
afterAll(() => server.stop());

const codes = async (url: string) => (await checkServer(url)).map(({ code }) => code);

/** Address of the same database for a new role with these attributes. */
async function as(role: string, attributes: string): Promise<string> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create role ${role} login password 'secret' ${attributes}`);
  await client.end();
  const url = new URL(server.url);
  [url.username, url.password] = [role, "secret"];
  return url.href;
}

it("has nothing against the embedded server", async () => {
  expect(await checkServer(server.url)).toEqual([]);
});

it("names every privilege that is missing, and the statement that grants it", async () => {
  const complaints = await checkServer(await as("clerk", ""));
  expect(complaints.map(({ code }) => code)).toEqual(["MAY_NOT_CREATE", "MAY_NOT_CREATE_ROLES"]);
  expect(complaints[0]?.en).toContain('GRANT CREATE ON DATABASE "xep_loai" TO "clerk"');
  expect(complaints[1]?.vi).toContain('ALTER ROLE "clerk" CREATEROLE');
});

it("is content with a role that may create roles in a database of its own", async () => {
  const url = await as("owner_of_own", "createrole createdb");
  expect(await codes(await createDatabase(url, "own"))).toEqual([]);
});

it("cannot reach a server where nobody listens, and keeps the password to itself", async () => {
  const [complaint] = await checkServer("postgresql://someone:hidden@127.0.0.1:1/there");
  expect(complaint?.code).toBe("UNREACHABLE");
  expect(complaint?.en).not.toContain("hidden");
});

it("says how an address looks when it is given none", async () => {
  expect(await codes("not an address")).toEqual(["NOT_AN_ADDRESS"]);
});

it("says so when the password is wrong or the database is not there", async () => {
  const wrong = new URL(server.url);
  wrong.password = "wrong";
  expect((await checkServer(wrong.href))[0]?.en).toMatch(/password authentication failed/);
  expect((await checkServer(server.url.replace(/xep_loai$/, "nowhere")))[0]?.en).toMatch(/"nowhere" does not exist/);
});

it("refuses a database that cannot hold Vietnamese", async () => {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query("create database latin encoding 'LATIN1' locale_provider libc locale 'C' template template0");
  await client.end();
  expect(await codes(server.url.replace(/xep_loai$/, "latin"))).toContain("NOT_UTF8");
});
