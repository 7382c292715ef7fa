import { createDatabase, dropDatabase, startThrowaway } from "@xep-loai/postgres";
import type { TestProject } from "vitest/node";
import { migrate } from "../database/migrate.ts";
import { sampleBeside } from "./sample-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server the tests run on, and the migrated database each test file gets a copy of. */
    readonly serverUrl: string;
    readonly template: string;
  }
}

/** Once per run: a server (DATABASE_URL's when set, else a throw-away one) with one migrated database to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = `xep_loai_template_${process.pid}`;
  await migrate(await createDatabase(server.url, template));
  project.provide("serverUrl", server.url);
  project.provide("template", template);
  return async () => {
    await dropDatabase(server.url, sampleBeside(template));
    await dropDatabase(server.url, template);
    await server.stop();
  };
}

async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const url = process.env.DATABASE_URL;
  return url ? { url, stop: async () => undefined } : startThrowaway();
}
