import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { root } from "./paths.mjs";

/** npm run evaluate: the domain on a file of cases. Standard input and output are the command's own. */
export async function evaluate(args) {
  const node = await install();
  await build(["packages/domain", "apps/evaluate"]);
  return pass(node, [join(root, "apps/evaluate/dist/main.js"), ...args]);
}

/** Paths on the command line are meant from where npm was called. */
function pass(node, args) {
  const cwd = process.env.npm_lifecycle_event === "evaluate" ? process.env.INIT_CWD : undefined;
  const child = spawn(node, args, { cwd, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.removeAllListeners(signal).on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}
