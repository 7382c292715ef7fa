import { join, resolve } from "node:path";
import { build, product } from "./build.mjs";
import { run } from "./child.mjs";
import { install } from "./install.mjs";
import { databaseFolder, root } from "./paths.mjs";

/** npm run verify: recounts from the rows, on DATABASE_URL, the running or the embedded database. */
export const verify = (args) => onDatabase("verify", args);

/** npm run country: fills an empty database, DATABASE_URL or the embedded one, with a made-up country. */
export const country = (args) => onDatabase("country", args);

/** npm run backup -- FILE: writes the database into a new file while it is in use. */
export const backup = (args) => onDatabase("backup", args.map(fromWhereTyped));

/** npm run restore -- FILE: fills an empty database from a backup. */
export const restore = (args) => onDatabase("restore", args.map(fromWhereTyped));

/** npm runs scripts in the clone, wherever they were typed. */
const fromWhereTyped = (path) => resolve(process.env.INIT_CWD ?? ".", path);

async function onDatabase(command, args) {
  const node = await install();
  await build(product);
  const env = { DATABASE_FOLDER: databaseFolder };
  const { status } = await run(node, [join(root, "infra/run/on-database.mjs"), command, ...args], { env });
  return status;
}
