import { turbo } from "./build.mjs";
import { failedChecks } from "./checks.mjs";
import { install } from "./install.mjs";
import { say } from "./say.mjs";

/** npm run check: format and lint, import arrows, dead code, types. */
export async function check() {
  await install();
  say("Kiểm tra: kiểu", "Checking: types");
  const { status } = await turbo(["typecheck"], ["--continue"]);
  const failed = [...(status === 0 ? [] : ["typecheck"]), ...(await failedChecks())];
  if (failed.length > 0) process.stderr.write(`\nfailed: ${failed.join(", ")}\n`);
  return failed.length === 0 ? 0 : 1;
}
