import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { turbo } from "./build.mjs";
import { root } from "./paths.mjs";

const summaries = join(root, ".turbo/runs");

/** Runs tasks of all packages to the end, whatever fails; answers the names of the failed ones, as `@xep-loai/api#test`. */
export async function failedTasks(tasks) {
  rmSync(summaries, { recursive: true, force: true });
  const { status } = await turbo(tasks, ["--continue", "--concurrency=2", "--summarize"]);
  const failed = readSummary().flatMap(({ taskId, execution }) => (execution?.exitCode > 0 ? [taskId] : []));
  return status !== 0 && failed.length === 0 ? ["turbo"] : failed;
}

function readSummary() {
  try {
    const [file] = readdirSync(summaries);
    return JSON.parse(readFileSync(join(summaries, file), "utf8")).tasks;
  } catch {
    return [];
  }
}
