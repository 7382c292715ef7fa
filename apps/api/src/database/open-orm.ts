import { MikroORM } from "@mikro-orm/postgresql";
import { ormConfig } from "../orm.config.ts";

/** As long as it takes: what nobody waits for at a screen, as migrating, recounting, the jobs. */
const unlimited = "0";

/** Opens the database of `url` as its owner, each statement for so long at most; the caller closes it. */
export const openOrm = (url: string, statementTimeout = unlimited): Promise<MikroORM> =>
  MikroORM.init(ormConfig(url, statementTimeout));
