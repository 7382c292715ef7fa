import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./paths.mjs";

const results = new Set(["node_modules", "dist", "reports", ".turbo"]);

/** Whether these packages were built from the files that lie there now. Quicker than asking the task runner. */
export function isBuilt(folders) {
  const stamp = stampOf(folders);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(folders) && folders.every(hasResult);
}

/** Does the building, and remembers from which files: what is edited meanwhile will be built again. */
export async function remembering(folders, work) {
  const before = fingerprint(folders);
  await work();
  mkdirSync(dirname(stampOf(folders)), { recursive: true });
  writeFileSync(stampOf(folders), before);
}

function stampOf(folders) {
  return join(root, "node_modules/.xep-loai", `built-${folders.join("+").replaceAll("/", "-")}`);
}

function hasResult(folder) {
  const { scripts } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return scripts.build === undefined || existsSync(join(root, folder, "dist"));
}

function fingerprint(folders) {
  const hash = createHash("sha256");
  for (const path of ["tsconfig.base.json", "pnpm-lock.yaml", ...folders]) addTo(hash, path);
  return hash.digest("hex");
}

function addTo(hash, path) {
  const stats = statSync(join(root, path));
  if (stats.isFile()) hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
  else for (const name of sourcesIn(path)) addTo(hash, `${path}/${name}`);
}

function sourcesIn(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => !results.has(name))
    .sort();
}
