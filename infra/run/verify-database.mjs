// Runs under Node 24: finds the database, then lets the API's own command recount it.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { databaseInUse } from "./database.mjs";
import { root } from "./paths.mjs";

const server = await databaseInUse(process.env.DATABASE_FOLDER);
const { status } = spawnSync(process.execPath, [join(root, "apps/api/dist/verify.js"), ...process.argv.slice(2)], {
  env: { ...process.env, DATABASE_URL: server.url },
  stdio: "inherit",
});
await server.stop();
process.exit(status ?? 1);
