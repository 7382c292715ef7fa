import { join } from "node:path";
import { build } from "./build.mjs";
import { run } from "./child.mjs";
import { install } from "./install.mjs";
import { root } from "./paths.mjs";

/** npm run bench:domain: how many cases a second the rules answer here. Nothing depends on the figures. */
export async function benchDomain() {
  const node = await install();
  await build(["packages/domain", "apps/evaluate"]);
  const { status } = await run(node, [join(root, "infra/bench/domain.mjs")]);
  return status;
}
