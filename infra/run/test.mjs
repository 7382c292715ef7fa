import { build, product } from "./build.mjs";
import { failedChecks } from "./checks.mjs";
import { install } from "./install.mjs";
import { root, workspaceFolders } from "./paths.mjs";
import { clearReports, countTests } from "./reports.mjs";
import { say } from "./say.mjs";
import { clearSummaries, failedStories, failedTasks } from "./tasks.mjs";

/** npm test: builds, checks and tests everything; ends with the sum of the runners' reports. */
export async function test() {
  await install();
  clearReports(root, workspaceFolders());
  clearSummaries();
  await build(product);
  say("Kiểm tra kiểu, chạy mọi phép thử", "Checking types, running every test");
  const failed = await Promise.all([failedTasks(), storiesThenChecks()]);
  return summarise(countTests(root, workspaceFolders()), failed.flat());
}

/** One after the other, so that the checks fill what time the other tests still take. */
async function storiesThenChecks() {
  return [...(await failedStories()), ...(await failedChecks())];
}

/** A step that fails without a failing test (a type error, an error outside every test) is a failure of its own. */
function summarise({ passed, failed, failedIn, notes }, failedSteps) {
  const steps = failedSteps.filter((step) => !failedIn.some((name) => step.startsWith(`${name}#test`)));
  const failures = failed + steps.length;
  say("Xong", "Done");
  process.stdout.write(`\n${[...notes, ...steps.map((name) => `failed: ${name}`)].join("\n")}\n`);
  process.stdout.write(`${passed} passed, ${failures} failed\n`);
  return passed > 0 && failures === 0 ? 0 : 1;
}
