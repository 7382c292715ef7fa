import type { Client } from "pg";

/** Takes an index away while many rows come in; answers the statement that builds it again, far quicker than row by row. */
export async function putIndexAside(client: Client, name: string): Promise<string> {
  const { rows } = await client.query("select pg_get_indexdef($1::regclass) as again", [name]);
  await client.query(`drop index ${name}`);
  return rows[0].again;
}

/** The same for a constraint that an index keeps. */
export async function putConstraintAside(client: Client, table: string, name: string): Promise<string> {
  const { rows } = await client.query(
    "select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass and conname = $2",
    [table, name],
  );
  await client.query(`alter table ${table} drop constraint ${name}`);
  return `alter table ${table} add constraint ${name} ${rows[0].definition}`;
}
