import { Client, escapeIdentifier, escapeLiteral } from "pg";

/** Makes an empty database on the server of `url`; answers its address. */
export function createDatabase(url: string, name: string): Promise<string> {
  return create(url, name, "");
}

/** Makes a database as a copy of `template`, which nobody may be connected to; answers its address. */
export function createDatabaseFromTemplate(url: string, template: string, name: string): Promise<string> {
  return create(url, name, ` template ${escapeIdentifier(template)} strategy file_copy`);
}

/** Drops a database, ending its connections; nothing happens when there is none. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  // Not «with (force)»: while autovacuum is at work there, it is refused to everybody but superusers.
  await run(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
    where backend_type = 'client backend' and datname = ${escapeLiteral(name)}`,
  );
  await run(url, `drop database if exists ${escapeIdentifier(name)}`);
}

/** The same server's address with another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

async function create(url: string, name: string, origin: string): Promise<string> {
  await run(url, `create database ${escapeIdentifier(name)}${origin}`);
  return databaseUrl(url, name);
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
