import { turbo } from "./build.mjs";
import { failedChecks } from "./checks.mjs";
import { install } from "./install.mjs";
import { clearReports, countTests } from "./reports.mjs";
import { say } from "./say.mjs";

/** npm test: builds, checks and tests everything; ends with the sum of the runners' reports. */
export async function test() {
  await install();
  clearReports();
  say("Dựng, kiểm tra kiểu, chạy mọi phép thử", "Building, type-checking, running every test");
  const { status } = await turbo(["build", "typecheck", "test", "test:e2e"], ["--continue"]);
  const failedSteps = await failedChecks();
  if (status !== 0) failedSteps.unshift("turbo");
  return summarise(countTests(), failedSteps);
}

/** A step that fails without a failing test, a type error for one, is a failure of its own. */
function summarise({ passed, failed, skipped, notes }, failedSteps) {
  const steps = failedSteps.filter((name) => name !== "turbo" || failed === 0);
  const lines = [...notes, ...steps.map((name) => `failed: ${name}`), `skipped: ${skipped}`];
  say("Xong", "Done");
  process.stdout.write(`\n${lines.join("\n")}\n${passed} passed, ${failed + steps.length} failed\n`);
  return passed > 0 && failed + steps.length === 0 ? 0 : 1;
}
