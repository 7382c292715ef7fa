import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";

/** The system account a server runs under; undefined means the one that started us. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL refuses to run as root: root hands over to the owner of existing data, or to `nobody`. */
export function serverAccount(dataFolder: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(dataFolder) ?? nobody();
}

/** Whether the account can run or read every path given. */
export function canReach(account: Account, ...paths: string[]): boolean {
  const test = spawnSync("/bin/sh", ["-c", 'for f; do test -r "$f" && test -x "$f" || exit 1; done', "sh", ...paths], {
    cwd: "/",
    ...account,
  });
  return test.status === 0;
}

function ownerOf(folder: string): Account {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats === undefined || stats.uid === 0 ? undefined : { uid: stats.uid, gid: stats.gid };
}

function nobody(): Account {
  const line = readFileSync("/etc/passwd", "utf8").match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(line?.[1] ?? 65_534), gid: Number(line?.[2] ?? 65_534) };
}
