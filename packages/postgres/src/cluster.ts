import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";
import type { Place } from "./place.ts";
import { ServerProblem } from "./problem.ts";

/** A database cluster on disk and the password of its roles. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

/** The cluster of a place; made by `initdb` the first time, and only under its name once complete. */
export function openCluster(place: Place): Cluster {
  const folder = clusterFolder(place.data);
  if (!existsSync(folder)) {
    const half = join(place.data, "cluster.new");
    rmSync(half, { recursive: true, force: true });
    writePassword(place);
    mkdirSync(half, { mode: 0o700 });
    giveTo(place.account, half);
    initdb(place, half);
    renameSync(half, folder);
  }
  return { folder, password: readPassword(place.data) };
}

/** PostgreSQL's own data folder within ours. */
export function clusterFolder(data: string): string {
  return join(data, "cluster");
}

/** The password that was drawn when the cluster was made. */
export function readPassword(data: string): string {
  return readFileSync(join(data, "password"), "utf8").trim();
}

function writePassword({ data, account }: Place): void {
  const file = join(data, "password");
  rmSync(file, { force: true });
  writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  giveTo(account, file);
}

function giveTo(account: Account, path: string): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}

/** Locale of the package, not of the machine: the same order everywhere; Vietnamese order is asked for by collation. */
function initdb({ native, data, account }: Place, folder: string): void {
  const flags = ["-D", folder, "-U", "postgres", "-E", "UTF8", "--locale=C", "--locale-provider=builtin"];
  const more = ["--builtin-locale=C.UTF-8", "--auth=scram-sha-256", `--pwfile=${join(data, "password")}`, "--no-sync"];
  const run = spawnSync(join(native, "bin/initdb"), [...flags, ...more], {
    cwd: "/",
    env: { LC_ALL: "C", PATH: "/usr/bin:/bin" },
    encoding: "utf8",
    ...account,
  });
  if (run.status === 0) return;
  throw new ServerProblem("INITDB", {
    vi: `Không tạo được cơ sở dữ liệu trong ${data}.`,
    en: `The database in ${data} could not be created: ${run.stderr || run.error}`,
  });
}
