import { turbo } from "./build.mjs";
import { failedChecks } from "./checks.mjs";
import { install } from "./install.mjs";
import { say } from "./say.mjs";

/** npm run check: format and lint, import arrows, dead code, types. */
export async function check() {
  await install();
  const failed = await failedChecks();
  say("Kiểm tra: kiểu", "Checking: types");
  if ((await turbo(["typecheck"], ["--continue"])).status !== 0) failed.push("typecheck");
  if (failed.length > 0) process.stderr.write(`\nfailed: ${failed.join(", ")}\n`);
  return failed.length === 0 ? 0 : 1;
}
