import { join } from "node:path";
import { build, product } from "./build.mjs";
import { run } from "./child.mjs";
import { install } from "./install.mjs";
import { root } from "./paths.mjs";
import { pnpm } from "./pnpm.mjs";
import { Problem } from "./problem.mjs";

const peers = join(root, "infra/bench/peers");

/** So many results, unless asked otherwise, that the whole ends within five minutes; `npm run bench:import` takes in 100,000. */
const rowsInPassing = "5000";

/** npm run bench: the API beside the same SQL and beside PostGraphile, then an import beside COPY. Nothing depends on the figures. */
export async function benchApi() {
  const node = await install();
  await build(product);
  await installPeers();
  const { status } = await run(node, [join(root, "infra/bench/api.mjs")]);
  const env = { ROWS: process.env.ROWS ?? rowsInPassing };
  return status || (await run(node, [join(root, "infra/bench/import.mjs")], { env })).status;
}

/** They serve the benchmark alone and are installed for it alone. */
async function installPeers() {
  const args = ["install", "--ignore-workspace", "--frozen-lockfile", "--trust-lockfile", "--dir", peers];
  const { status, output } = await pnpm(args, { quiet: true });
  if (status !== 0)
    throw new Problem("Không cài được chương trình để so sánh.", "The peers could not be installed.", output);
}
