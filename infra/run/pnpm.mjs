import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { root } from "./paths.mjs";

/** Runs the pnpm that package.json names; npx fetches it the first time, and asks nobody when it has it. */
export function pnpm(args, options) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return run("npx", ["--yes", "--prefer-offline", packageManager, ...args], options);
}
