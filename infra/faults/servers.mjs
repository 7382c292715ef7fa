import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { startPersistent } from "@xep-loai/postgres";
import { ownFolder } from "../bench/api/own-folder.mjs";
import { told } from "../bench/api/told.mjs";
import { root } from "../run/paths.mjs";
import { mountDisk, unmountDisk } from "./disk.mjs";

const api = join(root, "apps/api");
const pg = createRequire(join(api, "package.json"))("pg");

const clock = join(root, "infra/faults/clock.mjs");

/** A database on a disk of its own, where that may be, and the API in front of it, each of which can be killed and started again. */
export async function startServers(members) {
  const folder = await ownFolder("faults");
  const hasDisk = mountDisk(folder);
  const servers = { folder, hasDisk, database: undefined, api: undefined, url: "" };
  try {
    await startDatabase(servers);
    fill(servers, members);
    await startApi(servers);
    return servers;
  } catch (error) {
    await stopServers(servers);
    throw error;
  }
}

function fill({ database }, members) {
  const { status, stderr } = run("country.js", database.url, ["--members", String(members), "--years", "1", "--rules"]);
  if (status !== 0) throw new Error(`country: ${stderr}`);
}

async function startApi(servers) {
  servers.api = fork(join(api, "dist/main.js"), {
    env: { ...process.env, DATABASE_URL: servers.database.url, PORT: "0", LOG_LEVEL: "silent" },
    execArgv: ["--import", clock],
  });
  servers.url = (await told(servers.api, "ready")).url.replace("localhost", "127.0.0.1");
}

/** SIGKILL: neither gets to say a last word. */
export async function killApi({ api }) {
  if (isOver(api)) return;
  const over = once(api, "exit");
  api.kill("SIGKILL");
  await over;
}

const isOver = (api) => api === undefined || (api.exitCode ?? api.signalCode) !== null;

export async function killDatabase({ folder, database }) {
  const postmaster = Number(readFileSync(join(folder, "cluster/postmaster.pid"), "utf8").split("\n")[0]);
  for (const pid of [postmaster, ...childrenOf(postmaster)]) kill(pid);
  await database.ended;
}

/** What is over is started again, as after a power cut; who lives on finds the database where it was. */
export async function startAgain(servers) {
  if (servers.isDatabaseOver) await startDatabase(servers);
  if (isOver(servers.api)) await startApi(servers);
}

async function startDatabase(servers) {
  const port = servers.database && Number(new URL(servers.database.url).port);
  servers.database = await startPersistent({ dataDir: servers.folder, ...(port ? { port } : {}) });
  servers.isDatabaseOver = false;
  servers.database.ended.then(() => {
    servers.isDatabaseOver = true;
  });
}

export async function stopServers(servers) {
  await killApi(servers);
  await servers.database?.stop();
  if (servers.hasDisk) unmountDisk(servers.folder);
  await rm(servers.folder, { recursive: true, force: true });
}

/** What `npm run verify` finds: its last lines, and whether all is right. */
export function verified({ database }) {
  const { status, stdout, stderr } = run("verify.js", database.url, []);
  return { isRight: status === 0, said: stderr || stdout.trim().split("\n").slice(-2).join("\n") };
}

/** The figures that are not those of the rows they stand for. */
export async function miscounted(servers) {
  const client = await connected(servers);
  const { rows } = await client.query("select what, year, organisation_id from verify_counters()");
  await client.end();
  return rows;
}

export async function connected({ database }) {
  const client = new pg.Client({ connectionString: database.url });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

function run(program, url, args) {
  const env = { ...process.env, DATABASE_URL: url };
  return spawnSync(process.execPath, [join(api, "dist", program), ...args], { env, encoding: "utf8" });
}

function childrenOf(parent) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number);
}

function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return undefined; // it has just ended
  }
}

function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    return; // its postmaster took it along
  }
}
