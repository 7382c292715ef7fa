import { openOrm } from "./open-orm.ts";

/** Brings the database of `url` up to date, all or nothing; answers the names of the migrations that ran. */
export async function migrate(url: string, upTo?: string): Promise<string[]> {
  const orm = await openOrm(url);
  try {
    const ran = await orm.migrator.up(upTo === undefined ? {} : { to: upTo });
    return ran.map(({ name }) => name);
  } finally {
    await orm.close();
  }
}
