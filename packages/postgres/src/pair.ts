import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { clusterFolder, readPassword } from "./cluster.ts";
import { preparePlace } from "./place.ts";
import { livePostmaster } from "./postmaster.ts";
import { superuserUrl } from "./roles.ts";
import { scratchFolder } from "./scratch.ts";
import { type Server, startServer } from "./server.ts";
import { followed, following } from "./settings.ts";

/** A primary and the standby that follows it, for tests: what is acknowledged is on both. */
export interface Pair {
  readonly primary: Server;
  readonly standby: Server;
  /** SIGKILL to the primary, which gets to say no last word. */
  killPrimary(): Promise<void>;
  /** The standby stops taking over what the primary sends until told to go on. */
  pause(): Promise<void>;
  goOn(): Promise<void>;
  /** The standby becomes a server of its own. */
  promote(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both on data of their own, which go when they are stopped. */
export async function startPair(): Promise<Pair> {
  const folder = mkdtempSync(join(scratchFolder(), `xep-loai-pg-${process.pid}-`));
  chmodSync(folder, 0o755);
  const [one, other] = [preparePlace(join(folder, "pg")), preparePlace(join(folder, "standby"))];
  await (await startServer(one, following)).stop();
  execFileSync("cp", ["-a", `${one.data}/.`, other.data]);
  const primary = await startServer(one, followed);
  writeFileSync(join(clusterFolder(other.data), "standby.signal"), "");
  const password = readPassword(one.data);
  const standby = await startServer(other, { ...following, primary_conninfo: conninfo(portOf(primary), password) });
  const tell = (statement: string) => told(superuserUrl(portOf(standby), password), statement);
  return {
    primary,
    standby,
    killPrimary: async () => {
      const postmaster = livePostmaster(clusterFolder(one.data));
      if (postmaster !== undefined) process.kill(postmaster.pid, "SIGKILL");
      await primary.ended;
    },
    pause: () => tell("select pg_wal_replay_pause()"),
    goOn: () => tell("select pg_wal_replay_resume()"),
    promote: () => tell("select pg_promote()"),
    async stop() {
      await Promise.all([standby.stop(), primary.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const portOf = ({ url }: Server): number => Number(new URL(url).port);

const conninfo = (port: number, password: string): string =>
  `host=127.0.0.1 port=${port} user=postgres password=${password} application_name=standby`;

async function told(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
