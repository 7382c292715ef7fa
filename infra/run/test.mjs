import { build, product, turbo } from "./build.mjs";
import { failedChecks } from "./checks.mjs";
import { install } from "./install.mjs";
import { root, workspaceFolders } from "./paths.mjs";
import { clearReports, countTests } from "./reports.mjs";
import { say } from "./say.mjs";

/** npm test: builds, checks and tests everything; ends with the sum of the runners' reports. */
export async function test() {
  await install();
  clearReports(root, workspaceFolders());
  await build(product);
  say("Kiểm tra kiểu, chạy mọi phép thử", "Checking types, running every test");
  const { status } = await turbo(["build", "typecheck", "test", "test:e2e"], ["--continue", "--concurrency=2"]);
  const failedSteps = await failedChecks();
  return summarise(countTests(root, workspaceFolders()), status === 0 ? failedSteps : ["turbo", ...failedSteps]);
}

/** A task that fails without a failing test (a type error, an error outside every test) is a failure of its own. */
function summarise({ passed, failed, notes }, failedSteps) {
  const steps = failedSteps.filter((name) => name !== "turbo" || failed === 0);
  const failures = failed + steps.length;
  say("Xong", "Done");
  process.stdout.write(`\n${[...notes, ...steps.map((name) => `failed: ${name}`)].join("\n")}\n`);
  process.stdout.write(`${passed} passed, ${failures} failed\n`);
  return passed > 0 && failures === 0 ? 0 : 1;
}
