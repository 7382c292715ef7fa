import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { dataFolder } from "./paths.mjs";

/** Does the work while no other process of this clone does the same; waits for its turn. */
export async function withLock(name, work) {
  while (takeLock(name) !== undefined) await sleep(100);
  try {
    return await work();
  } finally {
    releaseLock(name);
  }
}

/** Takes a lock for this process, with a note for others; answers the note of the one who holds it already. */
export function takeLock(name, note = {}) {
  mkdirSync(dataFolder, { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, ...note });
  try {
    writeFileSync(fileOf(name), mine, { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const holder = readLock(name);
    if (holder !== undefined && isLauncher(holder.pid)) return holder;
    rmSync(fileOf(name), { force: true });
    return takeLock(name, note);
  }
  process.once("exit", () => releaseLock(name));
}

function releaseLock(name) {
  if (readLock(name)?.pid === process.pid) rmSync(fileOf(name), { force: true });
}

function fileOf(name) {
  return join(dataFolder, `${name}.lock`);
}

function readLock(name) {
  try {
    return JSON.parse(readFileSync(fileOf(name), "utf8"));
  } catch {
    return undefined;
  }
}

/** A process number outlives a crash and may be another program's by now; Linux tells its command line. */
function isLauncher(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("run.mjs");
  } catch {
    return process.platform !== "linux";
  }
}
