// Runs under Node 24: finds the database, then lets a command of the API work on it: its name, then its arguments.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { databaseInUse } from "./database.mjs";
import { root } from "./paths.mjs";

const server = await databaseInUse(process.env.DATABASE_FOLDER);
const [command, ...args] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [join(root, `apps/api/dist/${command}.js`), ...args], {
  env: { ...process.env, DATABASE_URL: server.url },
  stdio: "inherit",
});
await server.stop();
process.exit(status ?? 1);
