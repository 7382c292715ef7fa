import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { turbo } from "./build.mjs";
import { root } from "./paths.mjs";

const summaries = join(root, ".turbo/runs");

/** At once beside the stories, of which each carries a browser, the product and its database. */
const tasksAtOnce = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Types and tests of all packages but the stories; answers the names of the tasks that failed, as `@xep-loai/api#test`. */
export const failedTasks = () => failedOf(["build", "typecheck", "test"], tasksAtOnce);

/** The stories at the browser. They take about as long as all other tests together: beside these, never after them. */
export const failedStories = () => failedOf(["test:e2e"], 1);

/** Removes what an earlier run has left behind. */
export function clearSummaries() {
  rmSync(summaries, { recursive: true, force: true });
}

/** Runs tasks to the end, whatever fails. Everything they need is built: two runs at once write nothing twice. */
async function failedOf(tasks, concurrency) {
  const { status } = await turbo(tasks, ["--continue", `--concurrency=${concurrency}`, "--summarize"]);
  const failed = readSummaries(tasks).flatMap(({ taskId, execution }) => (execution?.exitCode > 0 ? [taskId] : []));
  return status !== 0 && failed.length === 0 ? [`turbo ${tasks.join(" ")}`] : failed;
}

/** What is said of these tasks in the summaries of all runs. */
function readSummaries(tasks) {
  const files = existsSync(summaries) ? readdirSync(summaries) : [];
  return files.flatMap((file) => tasksIn(join(summaries, file))).filter(({ task }) => tasks.includes(task));
}

/** None while the other run is still writing its own. */
function tasksIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).tasks;
  } catch {
    return [];
  }
}
