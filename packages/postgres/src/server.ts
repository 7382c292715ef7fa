import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { type Cluster, openCluster } from "./cluster.ts";
import { type Guarded, runGuarded } from "./guarded.ts";
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

/** What a server answers that is still starting: nothing, or that it is starting. */
const notYet = new Set(["ECONNREFUSED", "ECONNRESET", "57P03"]);
const portTaken = /could not bind|could not create any TCP\/IP sockets/;

/** Starts a server on the place's cluster, at the port asked for or else at a free one, and waits until it answers. */
export async function startServer(place: Place, settings: Settings, asked?: number): Promise<Server> {
  const cluster = openCluster(place);
  for (let attempt = 1; ; attempt++) {
    const port = asked ?? (await freePort());
    const guarded = runGuarded(commandOf(place, cluster, { ...settings, port: String(port) }), place.account);
    try {
      await answers(guarded, port, cluster.password);
      return handle(guarded, cluster, productUrl(port, cluster.password));
    } catch (error) {
      if (attempt === 3 || !portTaken.test(String(error))) throw error;
    }
  }
}

function commandOf({ native }: Place, { folder }: Cluster, settings: Settings): string[] {
  return [join(native, "bin/postgres"), "-D", folder, ...asArguments(settings)];
}

/** Tries to connect until the server lets us in or has ended; recovery after a crash may take its time. */
async function answers({ ended, lastWords }: Guarded, port: number, password: string): Promise<void> {
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
  } catch (error) {
    if (notYet.has((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
  await provision(client, password);
  await client.end();
  return true;
}

function handle({ end, ended }: Guarded, { folder }: Cluster, url: string): Server {
  async function stop(): Promise<void> {
    end();
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
