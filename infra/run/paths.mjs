import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const bin = join(root, "node_modules/.bin");

/** Where data are kept between two starts: DATA_FOLDER, or .data in the clone. */
export const dataFolder = resolve(process.env.DATA_FOLDER || join(root, ".data"));
export const databaseFolder = join(dataFolder, "pg");

/** The workspace's own folders, as `apps/api`. */
export function workspaceFolders() {
  const below = (parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
  const folders = ["infra", ...below("apps"), ...below("packages")];
  return folders.filter((folder) => existsSync(join(root, folder, "package.json")));
}
