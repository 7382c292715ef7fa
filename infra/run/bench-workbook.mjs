import { join } from "node:path";
import { build } from "./build.mjs";
import { run } from "./child.mjs";
import { install } from "./install.mjs";
import { root } from "./paths.mjs";

/** npm run bench:workbook: how long workbooks of results take here, and how much memory. Nothing depends on the figures. */
export async function benchWorkbook() {
  const node = await install();
  await build(["packages/domain", "packages/postgres", "apps/api"]);
  const { status } = await run(node, [join(root, "infra/bench/workbook.mjs")]);
  return status;
}
