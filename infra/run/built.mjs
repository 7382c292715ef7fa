import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

/** Whether these packages were built after their sources last changed. Quicker than asking the task runner. */
export function isBuilt(folders) {
  const built = stampOf(folders.at(-1));
  const entry = join(root, folders.at(-1), "dist/main.js");
  if (!existsSync(built) || !existsSync(entry)) return false;
  const since = statSync(built).mtimeMs;
  return folders.every((folder) => newestSource(join(root, folder)) < since);
}

/** Remembers that these packages are built now. */
export function markBuilt(folders) {
  writeFileSync(stampOf(folders.at(-1)), "");
}

function stampOf(folder) {
  return join(root, "node_modules", `.xep-loai-built-${folder.replace("/", "-")}`);
}

function newestSource(folder) {
  const sources = readdirSync(join(folder, "src"), { recursive: true }).map((name) => join("src", name));
  return Math.max(...[...sources, "src", "package.json"].map((name) => statSync(join(folder, name)).mtimeMs));
}
