import { Migrator } from "@mikro-orm/migrations";
import { defineConfig } from "@mikro-orm/postgresql";
import { migrations } from "./migrations/migrations.ts";

/** How MikroORM works here: entities for what acts write, hand-written SQL for the rest. */
export const ormConfig = (url: string) =>
  defineConfig({
    clientUrl: url,
    entities: [],
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, allOrNothing: true, silent: true },
    discovery: { warnWhenNoEntities: false },
  });
