import { createDatabase, databaseUrl } from "@xep-loai/postgres";
import pg from "pg";
import { inject } from "vitest";
import { type ApiRun, runApi } from "./run-api.ts";

/** How the API came up on the empty database the sample was loaded into. */
export interface FirstStart {
  readonly told: ApiRun["told"];
  /** What the second of the accounts it told was answered on signing in. */
  readonly signedIn: string;
  /** Status and signal it ended with when its starter let go of it. */
  readonly ended: unknown[];
}

/** A database with the sample, to be read alone. */
export interface SampleDatabase {
  readonly url: string;
  readonly firstStart: FirstStart;
}

/** The sample beside a template of empty databases. */
export const sampleBeside = (template: string): string => `${template}_sample`;

/** The sample as the API itself loads it at its first start; once per run, whichever file asks first. */
export async function sampleDatabase(): Promise<SampleDatabase> {
  const [server, name] = [inject("serverUrl"), sampleBeside(inject("template"))];
  const url = databaseUrl(server, name);
  const firstStart = await alone(server, name, async (client) => {
    const before = await firstStartOf(client, name);
    return before ?? keep(client, name, await startFirst(await createDatabase(server, name)));
  });
  return { url, firstStart };
}

/** Work at which no other test file is at the same time. */
async function alone<T>(server: string, name: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext($1))", [name]);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function startFirst(url: string): Promise<FirstStart> {
  const { api, told, ended } = await runApi({ DATABASE_URL: url, PORT: "0" });
  const signedIn = await signIn(told.at(-1));
  api.disconnect();
  return { told, signedIn, ended: await ended };
}

async function signIn(last: ApiRun["told"][number] | undefined): Promise<string> {
  const { username, password } = last?.accounts?.[1] ?? {};
  const query = `mutation { signIn(username: "${username}", password: "${password}") { ... on Viewer { roots { name } } } }`;
  const response = await fetch(`${last?.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

/** The comment on a database is seen from every other one. */
async function firstStartOf(client: pg.Client, name: string): Promise<FirstStart | undefined> {
  const { rows } = await client.query(
    "select shobj_description(oid, 'pg_database')::json as start from pg_database where datname = $1",
    [name],
  );
  return rows[0]?.start;
}

async function keep(client: pg.Client, name: string, start: FirstStart): Promise<FirstStart> {
  await client.query(`comment on database ${pg.escapeIdentifier(name)} is ${pg.escapeLiteral(JSON.stringify(start))}`);
  return start;
}
