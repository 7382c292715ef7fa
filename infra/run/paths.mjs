import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const bin = join(root, "node_modules/.bin");
export const dataFolder = join(root, ".data");
export const databaseFolder = join(dataFolder, "pg");

/** The workspace's own folders, as `apps/api`. */
export function workspaceFolders() {
  return ["apps", "packages"].flatMap((parent) =>
    readdirSync(join(root, parent))
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(join(root, folder, "package.json"))),
  );
}
