import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Account } from "./account.ts";
import { type Cluster, openCluster } from "./cluster.ts";
import type { Place } from "./place.ts";
import { freePort } from "./port.ts";
import { isOverWithin, livePostmaster } from "./postmaster.ts";
import { ServerProblem } from "./problem.ts";
import { productUrl, provision, superuserUrl } from "./roles.ts";
import { asArguments, type Settings } from "./settings.ts";

/** A PostgreSQL server of our own, reached on 127.0.0.1 only. */
export interface Server {
  /** Address of the product's database, password included. */
  readonly url: string;
  /** Resolves when the server has ended, asked or not. */
  readonly ended: Promise<void>;
  /** Ends the server in good order; resolves when it is gone. */
  stop(): Promise<void>;
}

/**
 * The shell outlives us by a moment: its pipe closes however we end, SIGKILL included, and it then asks PostgreSQL for a
 * fast shutdown. It lets go of the error stream, so that this closes when PostgreSQL itself is gone.
 */
const guard = 'exec 3<&0; "$@" 3<&- & p=$!; exec 2>/dev/null; read _ <&3; kill -INT $p; wait $p';

const portTaken = /could not bind|could not create any TCP\/IP sockets/;

/** Starts a server on the place's cluster, on a port of its own, and waits until it answers. */
export async function startServer(place: Place, settings: Settings): Promise<Server> {
  const cluster = openCluster(place);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const process = launch(place, cluster, { ...settings, port: String(port) });
    try {
      await answers(process, port, cluster.password);
      return handle(process, cluster, productUrl(port, cluster.password));
    } catch (error) {
      if (attempt === 3 || !portTaken.test(String(error))) throw error;
    }
  }
}

interface Launched {
  readonly shell: ChildProcess;
  readonly ended: Promise<void>;
  readonly lastWords: string[];
}

function launch({ native, account }: Place, cluster: Cluster, settings: Settings): Launched {
  const command = [join(native, "bin/postgres"), "-D", cluster.folder, ...asArguments(settings)];
  const shell = spawnGuarded(command, account);
  const lastWords: string[] = [];
  shell.stderr?.on("data", (text) => lastWords.splice(0, Math.max(0, lastWords.push(String(text)) - 20)));
  shell.stderr?.once("close", () => shell.stdin?.destroy());
  const ended = once(shell, "exit").then(() => undefined);
  return { shell, ended, lastWords };
}

/** Detached, so that Ctrl-C reaches the programs that use the database first; unref, so that it keeps none of them alive. */
function spawnGuarded(command: string[], account: Account): ChildProcess {
  const shell = spawn("/bin/sh", ["-c", guard, "xep-loai-postgres", ...command], {
    cwd: "/",
    env: { LC_ALL: "C", PATH: "/usr/bin:/bin" },
    stdio: ["pipe", "ignore", "pipe"],
    detached: true,
    ...account,
  });
  shell.unref();
  for (const stream of [shell.stdin, shell.stderr]) (stream as { unref?: () => void } | null)?.unref?.();
  return shell;
}

/** Tries to connect until the server lets us in or has ended; recovery after a crash may take its time. */
async function answers({ ended, lastWords }: Launched, port: number, password: string): Promise<void> {
  let over = false;
  ended.then(() => {
    over = true;
  });
  while (!(await letsIn(port, password))) {
    await sleep(10);
    if (over) throw didNotStart(lastWords.join(""));
  }
}

async function letsIn(port: number, password: string): Promise<boolean> {
  const client = new Client({ connectionString: superuserUrl(port, password) });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch {
    return false;
  }
  await provision(client, password);
  await client.end();
  return true;
}

function handle({ shell, ended }: Launched, { folder }: Cluster, url: string): Server {
  async function stop(): Promise<void> {
    shell.stdin?.destroy();
    endPostmaster(folder);
    await isOverWithin(folder, 30_000);
  }
  return { url, ended, stop };
}

/** Says to PostgreSQL what the shell has said already, in case the shell was killed. */
function endPostmaster(folder: string): void {
  const postmaster = livePostmaster(folder);
  if (postmaster === undefined) return;
  try {
    process.kill(postmaster.pid, "SIGINT");
  } catch {
    return; // it has just ended
  }
}

function didNotStart(words: string): ServerProblem {
  return new ServerProblem("DID_NOT_START", {
    vi: `PostgreSQL không khởi động được: ${words}`,
    en: `PostgreSQL did not start: ${words}`,
  });
}
