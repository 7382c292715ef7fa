import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the rules stand, where boards' documents join them, where facts are made for them, and where their findings become warnings. */
const folders = [
  new URL(".", import.meta.resolve("@xep-loai/domain")),
  new URL(".", import.meta.url),
  new URL("../document/", import.meta.url),
  new URL("../warning/", import.meta.url),
];

/** The fingerprint of the code that words the warnings of rules: another one may word, or find, other warnings. */
export function wordingCode(): string {
  const hash = createHash("sha256");
  for (const folder of folders) for (const file of modulesOf(fileURLToPath(folder))) hash.update(file);
  return hash.digest("hex");
}

/** What the modules of a folder and of those below it say, in the order of their names. */
function modulesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isModule).sort();
  return names.map((name) => readFileSync(`${folder}/${name}`, "utf8"));
}

const isModule = (name: string): boolean => /(?<!\.d|\.test)\.[jt]s$/.test(name);
