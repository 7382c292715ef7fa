import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { startPersistent } from "@xep-loai/postgres";
import { root } from "../../run/paths.mjs";
import { mostMemory } from "../most-memory.mjs";
import { ownFolder } from "./own-folder.mjs";
import { signIn } from "./sign-in.mjs";
import { told } from "./told.mjs";

const api = join(root, "apps/api");
const peer = join(root, "infra/bench/peers/postgraphile.mjs");

/** With PostGraphile in front of it as well. */
export async function withPeer(country) {
  const port = await freePort();
  const theirs = fork(peer, [country.databaseUrl, String(port), "{1}"], { env: process.env, silent: true });
  await told(theirs, "ready");
  return {
    ...country,
    peerUrl: `http://127.0.0.1:${port}`,
    async stop() {
      await ended(theirs);
      await country.stop();
    },
  };
}

/** A made-up country of so many members on a database of its own, as it is set up for a user, with the API in front. */
export async function startCountry(members, ...options) {
  const folder = await ownFolder("bench");
  const country = await startKept(folder, (url) => fill(url, members, options));
  return {
    ...country,
    async stop() {
      await country.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The country that stays in a folder, as `npm run country` made it, with the API in front. */
export async function startKept(dataDir, prepare = () => undefined) {
  const database = await startPersistent({ dataDir });
  prepare(database.url);
  const port = await freePort();
  const ours = fork(join(api, "dist/main.js"), {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      PORT: String(port),
      RECORD_FROM: join(api, "package.json"),
      // who is told to come again says so to the bench
      LOG_LEVEL: "error",
    },
    execArgv: ["--import", join(root, "infra/bench/api/record.mjs")],
  });
  const { url, accounts } = await told(ours, "ready");
  return {
    databaseUrl: database.url,
    url,
    cookie: await signIn(url, accounts?.[0]?.username ?? "trunguong"),
    record: (work) => recorded(ours, work),
    mostMemory: () => mostMemory(ours.pid),
    async stop() {
      await ended(ours);
      await database.stop();
    },
  };
}

async function ended(child) {
  child.kill();
  await once(child, "exit");
}

function fill(url, members, options) {
  const args = [join(api, "dist/country.js"), "--members", String(members), "--years", "2", "--seed", "1", ...options];
  const { status } = spawnSync(process.execPath, args, { env: { ...process.env, DATABASE_URL: url }, stdio: "ignore" });
  if (status !== 0) throw new Error(`country ended with ${status}`);
}

/** The SQL the API sends while `work` is done. */
async function recorded(child, work) {
  child.send("record");
  await work();
  child.send("recorded");
  return (await told(child, "statements")).statements;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
