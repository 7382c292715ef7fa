import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Account, canReach, serverAccount } from "./account.ts";
import { findNative, type Native } from "./native.ts";

/** Where a server's programs and data lie, and who runs it. */
export interface Place {
  readonly native: string;
  readonly data: string;
  readonly account: Account;
}

/** For what root starts in a folder that `nobody` cannot enter (a clone under a home of mode 700). */
const shared = "/var/lib/xep-loai";

/** Makes `dataDir` and finds programs and an account that can use it. */
export function preparePlace(dataDir: string): Place {
  const account = serverAccount(join(dataDir, "cluster"));
  makeReadable(dirname(dataDir));
  const data = account !== undefined && !canReach(account, dirname(dataDir)) ? elsewhere(dataDir) : dataDir;
  makeReadable(data);
  return { native: reachableNative(findNative(), account), data, account };
}

/** `dataDir` becomes a link to a folder of its own in the shared place; a fresh clone thus gets fresh data. */
function elsewhere(dataDir: string): string {
  if (isLink(dataDir)) return readlinkSync(dataDir);
  const data = join(shared, `data-${randomBytes(6).toString("hex")}`);
  symlinkSync(data, dataDir);
  return data;
}

function reachableNative({ folder, version }: Native, account: Account): string {
  if (canReach(account, join(folder, "bin/postgres"), join(folder, "share"))) return folder;
  const copy = join(shared, version);
  if (!existsSync(copy)) copyReadable(folder, copy);
  return copy;
}

/** The copy appears under its name only when complete, so that two starts at once do no harm. */
function copyReadable(from: string, to: string): void {
  const half = `${to}.${process.pid}`;
  makeReadable(dirname(to));
  execFileSync("cp", ["-RP", from, half]);
  execFileSync("chmod", ["-R", "a+rX", half]);
  try {
    renameSync(half, to);
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function makeReadable(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  chmodSync(folder, 0o755);
}
