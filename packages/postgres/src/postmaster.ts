import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clusterFolder, readPassword } from "./cluster.ts";
import { productUrl } from "./roles.ts";

/** What a running server says of itself in postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The server that runs on this cluster now, if any. */
export function livePostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(join(cluster, "postmaster.pid"));
  const postmaster = { pid: Number(lines[0]), port: Number(lines[3]) };
  return postmaster.pid > 0 && isPostgres(postmaster.pid) ? postmaster : undefined;
}

/** Waits until the server of a cluster has ended; false when it still runs after `ms`. */
export async function isOverWithin(cluster: string, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(20)) {
    if (livePostmaster(cluster) === undefined) return true;
  }
  return livePostmaster(cluster) === undefined;
}

/** Address of the product's database on the server that already runs on this data folder. */
export function runningServer(dataDir: string): string | undefined {
  const postmaster = livePostmaster(clusterFolder(dataDir));
  return postmaster && productUrl(postmaster.port, readPassword(dataDir));
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

/** A process number outlives a crash and may be another program's by now; Linux tells its name. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const [name] = readLines(`/proc/${pid}/comm`);
  return name === undefined || name === "postgres";
}
