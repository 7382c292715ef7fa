import { MikroORM } from "@mikro-orm/postgresql";
import { ormConfig } from "../orm.config.ts";

/** Opens the database of `url` as its owner; the caller closes it. */
export const openOrm = (url: string): Promise<MikroORM> => MikroORM.init(ormConfig(url));
