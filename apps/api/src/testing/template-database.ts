import { createDatabase, createDatabaseFromTemplate, dropDatabase, startThrowaway } from "@xep-loai/postgres";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../database/migrate.ts";
import { sampleBeside } from "./sample-database.ts";
import { loadSmallCountry, smallCountryBeside } from "./small-country.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server the tests run on, and the migrated database each test file gets a copy of; the small country lies beside it. */
    readonly serverUrl: string;
    readonly template: string;
  }
}

/** Once per run: a server (DATABASE_URL's when set, else a throw-away one) with one migrated database to copy and one with the small country. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = `xep_loai_template_${process.pid}`;
  await migrate(await createDatabase(server.url, template));
  await makeSmallCountry(server.url, template);
  project.provide("serverUrl", server.url);
  project.provide("template", template);
  return async () => {
    for (const name of [sampleBeside(template), smallCountryBeside(template), template])
      await dropDatabase(server.url, name);
    await server.stop();
  };
}

async function makeSmallCountry(serverUrl: string, template: string): Promise<void> {
  const url = await createDatabaseFromTemplate(serverUrl, template, smallCountryBeside(template));
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    await loadSmallCountry(pool);
  } finally {
    await pool.end();
  }
}

async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const url = process.env.DATABASE_URL;
  return url ? { url, stop: async () => undefined } : startThrowaway();
}
