import { join } from "node:path";
import { run } from "./child.mjs";
import { bin, root } from "./paths.mjs";
import { say } from "./say.mjs";

/** The checks that read the whole repository at once. */
const checks = [
  { name: "biome", command: join(bin, "biome"), args: ["check", "--error-on-warnings"] },
  { name: "arrows", command: join(bin, "node"), args: [join(root, "infra/arrows/check.mjs")] },
  { name: "knip", command: join(bin, "knip"), args: [] },
];

/** Runs them one after the other; answers the names of those that failed. */
export async function failedChecks() {
  const failed = [];
  for (const { name, command, args } of checks) {
    say(`Kiểm tra: ${name}`, `Checking: ${name}`);
    const { status } = await run(command, args);
    if (status !== 0) failed.push(name);
  }
  return failed;
}
