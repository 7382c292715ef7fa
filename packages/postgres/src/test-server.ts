import { randomBytes } from "node:crypto";
import { createDatabase, dropDatabase } from "./database.ts";
import type { Server } from "./server.ts";
import { startThrowaway } from "./throwaway.ts";

/** A server for tests with an empty database: the one of DATABASE_URL when set, else a throw-away one. */
export function startTestServer(external = process.env.DATABASE_URL): Promise<Server> {
  return external ? borrow(external) : startThrowaway();
}

/** On a server that is not ours nothing is touched but a database of our own, dropped at the end. */
async function borrow(external: string): Promise<Server> {
  const name = `xep_loai_test_${randomBytes(6).toString("hex")}`;
  const url = await createDatabase(external, name);
  return { url, ended: new Promise(() => undefined), stop: () => dropDatabase(external, name) };
}
