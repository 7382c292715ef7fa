import { Client } from "pg";

/** What the product's migrations create. */
export const neededExtensions = ["btree_gist", "pg_trgm", "unaccent"];

/** What a server says of itself and of the role we come with. */
export interface ServerFacts {
  /** As PostgreSQL counts: 150004 is 15.4. */
  version: number;
  versionName: string;
  user: string;
  database: string;
  encoding: string;
  mayCreate: boolean;
  mayCreateRoles: boolean;
  hasVietnamese: boolean;
  /** Of those needed, the ones that are installed or that we may install. */
  extensions: string[];
}

/** Asks the server of `url`; throws when it cannot be reached. */
export async function askServer(url: string): Promise<ServerFacts> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<ServerFacts>(inquiry, [neededExtensions]);
    return rows[0] as ServerFacts;
  } finally {
    await client.end();
  }
}

/** An extension can be had when it is installed, or there to be created by us: trusted ones by any who may create. */
const inquiry = `
  select current_setting('server_version_num')::int as version,
         current_setting('server_version') as "versionName",
         current_user::text as "user",
         current_database()::text as database,
         current_setting('server_encoding') as encoding,
         has_database_privilege(current_database(), 'CREATE') as "mayCreate",
         rolsuper or rolcreaterole as "mayCreateRoles",
         exists (select from pg_collation where collname = 'vi-VN-x-icu') as "hasVietnamese",
         array(select distinct name::text from pg_available_extension_versions
                where name = any ($1::text[]) and (installed or trusted or rolsuper)) as extensions
    from pg_roles where rolname = current_user`;
