import { openOrm } from "./open-orm.ts";

/** Brings the database of `url` up to date, all or nothing; answers the names of the migrations that ran. */
export const migrate = (url: string, upTo?: string): Promise<string[]> =>
  withMigrator(url, upTo === undefined ? {} : { to: upTo });

/** Runs just these migrations, as far as they have not run yet. */
export const migrateBy = (url: string, names: readonly string[]): Promise<string[]> =>
  withMigrator(url, { migrations: [...names] });

async function withMigrator(url: string, options: { to?: string; migrations?: string[] }): Promise<string[]> {
  const orm = await openOrm(url);
  try {
    const ran = await orm.migrator.up(options);
    return ran.map(({ name }) => name);
  } finally {
    await orm.close();
  }
}
