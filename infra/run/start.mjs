import { join } from "node:path";
import { build, product } from "./build.mjs";
import { run } from "./child.mjs";
import { install } from "./install.mjs";
import { takeLock } from "./lock.mjs";
import { databaseFolder, dataFolder, root } from "./paths.mjs";
import { servingPort } from "./port.mjs";
import { Problem } from "./problem.mjs";

/** npm start: installs, builds, then serves until stopped. */
export async function start() {
  refuseSecondStart();
  const port = await servingPort();
  const node = await install();
  await build(product);
  const { status } = await run(node, [join(root, "infra/run/serve.mjs")], {
    env: { PORT: String(port), DATABASE_FOLDER: databaseFolder, NODE_ENV: "production" },
  });
  return status;
}

/** One start per folder: a second one would build under the feet of the first. */
function refuseSecondStart() {
  const holder = takeLock(join(dataFolder, "start.lock"), { port: process.env.PORT || "4000" });
  if (holder === undefined) return;
  throw new Problem(
    `Chương trình trong thư mục này đang chạy: http://localhost:${holder.port} (tiến trình ${holder.pid}). Không có gì bị thay đổi.`,
    `The product in this folder is running already: http://localhost:${holder.port} (process ${holder.pid}). Nothing was changed.`,
  );
}
