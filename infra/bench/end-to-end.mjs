import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run/paths.mjs";
import { memberCases } from "./member-cases.mjs";
import { perSecond } from "./per-second.mjs";

const count = 50_000;
const main = join(root, "apps/evaluate/dist/main.js");

/** Member cases per second through the command, from a file to its answers, starting the program included. */
export async function endToEnd(id, year) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "cases.jsonl");
  const lines = memberCases(id, year, count).map((each) => `${JSON.stringify(each)}\n`);
  writeFileSync(file, lines.join(""));
  try {
    return await perSecond(count, 5, () => answer(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function answer(file) {
  const child = spawn(process.execPath, [main, file], { stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`evaluate ended with ${code}`))));
  });
}
