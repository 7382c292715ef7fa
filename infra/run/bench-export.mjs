import { join } from "node:path";
import { build } from "./build.mjs";
import { run } from "./child.mjs";
import { install } from "./install.mjs";
import { root } from "./paths.mjs";

/** npm run bench:export: how long a summary table of 300,000 rows takes to go out as XLSX here, beside the bare writer. Nothing depends on the figures. */
export async function benchExport() {
  const node = await install();
  await build(["packages/domain", "packages/postgres", "apps/api"]);
  const { status } = await run(node, [join(root, "infra/bench/export.mjs")]);
  return status;
}
