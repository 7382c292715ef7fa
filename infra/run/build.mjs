import { isBuilt, remembering } from "./built.mjs";
import { withLock } from "./lock.mjs";
import { workspaceFolders } from "./paths.mjs";
import { pnpm } from "./pnpm.mjs";
import { Problem } from "./problem.mjs";
import { say } from "./say.mjs";

/** What `npm start` and `npm run verify` run. */
export const product = ["packages/domain", "packages/postgres", "apps/api", "apps/dashboard"];

/** Runs tasks of the packages in their order; what has not changed since the last time is not done again. */
export function turbo(tasks, flags = [], options = {}) {
  return pnpm(["exec", "turbo", "run", ...tasks, "--output-logs=errors-only", ...flags], options);
}

/** Builds these packages, unless they are built; silent unless it fails. */
export async function build(folders = workspaceFolders()) {
  const isNeeded = () => !isBuilt(folders);
  if (isNeeded()) await withLock("build", async () => isNeeded() && remembering(folders, () => buildNow(folders)));
}

async function buildNow(folders) {
  say("Dựng chương trình", "Building");
  const filters = folders.map((folder) => `--filter=./${folder}`);
  const { status, output } = await turbo(["build"], filters, { quiet: true });
  if (status !== 0) throw new Problem("Không dựng được chương trình.", "Building failed.", output);
}
