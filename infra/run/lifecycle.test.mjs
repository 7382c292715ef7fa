import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { root } from "./paths.mjs";
import { withoutRunner } from "./without-runner.mjs";

let dataFolder;
let port;
let npm;
beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), "lifecycle-"));
  port = await freePort();
  npm = await ready(start());
  await end(npm);
}, 120_000);
afterEach(() => end(npm));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

/** `npm start` on data and a port of its own, in a process group of its own as a terminal gives it. */
function start(on = port) {
  const env = { ...withoutRunner(), DATA_FOLDER: dataFolder, PORT: String(on) };
  const child = spawn("npm", ["start"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  child.said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (child.said += text));
  return child;
}

async function ready(child) {
  while (!child.said.includes("Ready")) {
    if (child.exitCode !== null) throw new Error(child.said);
    await sleep(20);
  }
  return child;
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port: free } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return free;
}

/** The process and all below it, by what they are. */
function family(pid) {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(describeProcess)
    .filter(Boolean);
  const below = (parent) => all.filter(({ ppid }) => ppid === parent).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter((one) => one.pid === pid), ...below(pid)];
}

function describeProcess(pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    const [, state, ppid] = readFileSync(`/proc/${pid}/stat`, "utf8").match(/\) (\S) (\d+)/);
    return state === "Z" ? undefined : { pid: Number(pid), ppid: Number(ppid), command };
  } catch {
    return undefined;
  }
}

async function allGone(processes) {
  const living = () => processes.filter(({ pid, command }) => describeProcess(pid)?.command === command);
  for (let tries = 0; tries < 500 && living().length > 0; tries++) await sleep(20);
  return living();
}

const kinds = [
  ["npm", /^npm /],
  ["the launcher", /infra\/run\.mjs start/],
  ["the launcher's shell", /sh -c .*serve\.mjs/],
  ["the shell that waits", /sh -c .*serve\.mjs/, 1],
  ["the server's own launcher", /node \S*serve\.mjs/],
  ["the API", /apps\/api\/dist\/main\.js/],
  ["the database's shell", /sh -c .*bin\/postgres/],
  ["the database", /^\S*bin\/postgres/],
  ["a database process", /^postgres: checkpointer/],
];

describe("npm start leaves nothing running", () => {
  it.each([
    ["Ctrl-C", -1, "SIGINT"],
    ["SIGTERM of npm", 1, "SIGTERM"],
  ])("after %s", async (_, sign, signal) => {
    npm = await ready(start());
    const processes = family(npm.pid);
    process.kill(sign * npm.pid, signal);
    expect(await allGone(processes)).toEqual([]);
  });

  it.each(kinds)("after SIGKILL of %s", async (_, pattern, index = 0) => {
    npm = await ready(start());
    const processes = family(npm.pid);
    const victim = processes.filter(({ command }) => pattern.test(command))[index];
    process.kill(victim.pid, "SIGKILL");
    expect(await allGone(processes)).toEqual([]);
  });
});

describe("npm start refuses and changes nothing", () => {
  it("a second time in the same folder", async () => {
    npm = await ready(start());
    const second = start(await freePort());
    await once(second, "exit");
    expect(second.exitCode).toBe(1);
    expect(second.said).toContain(`The product in this folder is running already: http://localhost:${port}`);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBeLessThan(500);
  });

  it("on a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    npm = start(other.address().port);
    await once(npm, "exit");
    other.close();
    expect(npm.exitCode).toBe(1);
    expect(npm.said).toMatch(/Cổng \d+ đang được dùng[\s\S]*Port \d+ is taken/);
  });
});
