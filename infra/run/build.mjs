import { pnpm } from "./pnpm.mjs";
import { Problem } from "./problem.mjs";
import { say } from "./say.mjs";

/** Runs tasks of the packages in their order; what has not changed since the last time is not done again. */
export function turbo(tasks, flags = [], options = {}) {
  return pnpm(["exec", "turbo", "run", ...tasks, "--output-logs=errors-only", ...flags], options);
}

/** Builds everything, or the packages named with what they need; silent unless it fails. */
export async function build(packages = []) {
  say("Dựng chương trình", "Building");
  const filters = packages.map((name) => `--filter=${name}`);
  const { status, output } = await turbo(["build"], filters, { quiet: true });
  if (status !== 0) throw new Problem("Không dựng được chương trình.", "Building failed.", output);
}
