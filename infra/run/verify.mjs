import { join } from "node:path";
import { build, product } from "./build.mjs";
import { run } from "./child.mjs";
import { install } from "./install.mjs";
import { databaseFolder, root } from "./paths.mjs";

/** npm run verify: recounts from the rows, on DATABASE_URL, the running or the embedded database. */
export async function verify(args) {
  const node = await install();
  await build(product);
  const env = { DATABASE_FOLDER: databaseFolder };
  const { status } = await run(node, [join(root, "infra/run/verify-database.mjs"), ...args], { env });
  return status;
}
