import { join } from "node:path";
import { build } from "./build.mjs";
import { run } from "./child.mjs";
import { install } from "./install.mjs";
import { bin, databaseFolder, root } from "./paths.mjs";
import { servingPort } from "./port.mjs";
import { say } from "./say.mjs";

/** npm run dev: compiles, restarts and reloads on every change. The dashboard is on Vite's own address. */
export async function dev() {
  const port = String(await servingPort());
  const node = await install();
  await build();
  say("Sửa mã là thấy ngay", "Every change shows at once");
  const compiler = (folder) =>
    run(join(bin, "tsc"), ["-w", "--preserveWatchOutput", "-p", join(folder, "tsconfig.build.json")]);
  const api = run(node, [join(root, "infra/run/serve.mjs")], {
    env: { PORT: port, DATABASE_FOLDER: databaseFolder, WATCH: "1" },
  });
  const vite = run(join(root, "apps/dashboard/node_modules/.bin/vite"), [], {
    cwd: join(root, "apps/dashboard"),
    env: { API_URL: `http://127.0.0.1:${port}` },
  });
  const { status } = await Promise.race([api, vite, ...["packages/domain", "apps/api"].map(compiler)]);
  return status;
}
