import { randomUUID } from "node:crypto";
import { createDatabaseFromTemplate, dropDatabase } from "@xep-loai/postgres";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { smallCountryBeside } from "./small-country.ts";

/** A database of the calling test file's own, migrated and empty. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: pg.Pool;
}

/** Copies the migrated template; the copy goes when the file's tests are over. Call it once, at the top of the file. */
export const testDatabase = (): Promise<TestDatabase> => copyOf(inject("template"));

/** The same with the small country in it: opening its years takes longer than copying them. */
export const smallCountryDatabase = (): Promise<TestDatabase> => copyOf(smallCountryBeside(inject("template")));

async function copyOf(template: string): Promise<TestDatabase> {
  const name = `xep_loai_test_${randomUUID().replaceAll("-", "")}`;
  const url = await createDatabaseFromTemplate(inject("serverUrl"), template, name);
  const pool = new pg.Pool({ connectionString: url, max: 12 });
  // The server may end a connection that is being closed at the very moment its database is dropped.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("error", () => undefined);
  afterAll(async () => {
    await pool.end();
    await dropDatabase(inject("serverUrl"), name);
  });
  return { url, pool };
}
