import type { Client } from "pg";

/** Takes an index away while many rows come in; answers the statement that builds it again, far quicker than row by row. */
export async function putIndexAside(client: Client, name: string): Promise<string> {
  const { rows } = await client.query("select pg_get_indexdef($1::regclass) as again", [name]);
  await client.query(`drop index ${name}`);
  return rows[0].again;
}

/** The same for a constraint that an index keeps. */
export const putConstraintAside = (client: Client, table: string, name: string): Promise<string> =>
  putAside(client, table, "conname = $2", name);

/** The same for all that says which rows of other tables there must be: asked of all rows at once in the end. */
export const putReferencesAside = (client: Client, table: string): Promise<string> =>
  putAside(client, table, "contype = $2 and conparentid = 0", "f");

async function putAside(client: Client, table: string, condition: string, value: string): Promise<string> {
  const { rows } = await client.query<{ away: string; again: string }>(constraints(condition), [table, value]);
  await client.query(`alter table ${table} ${rows.map(({ away }) => away).join(", ")}`);
  return `alter table ${table} ${rows.map(({ again }) => again).join(", ")}`;
}

const constraints = (condition: string): string => `
  select format('drop constraint %I', conname) as away, format('add constraint %I %s', conname, pg_get_constraintdef(oid)) as again
  from pg_constraint where conrelid = $1::regclass and ${condition}`;

/**
 * Lets two connections write to a table at once: one after the other their rows are counted, no longer written. Answers the
 * statement that puts it right again; only for who has the database to itself.
 */
export async function countOneAtATime(client: Client, table: string): Promise<string> {
  await client.query(`
    alter table ${table} disable trigger a_one_at_a_time;
    create trigger b_one_at_a_time after insert on ${table} for each statement execute function one_at_a_time()`);
  return `
    drop trigger b_one_at_a_time on ${table};
    alter table ${table} enable trigger a_one_at_a_time`;
}
