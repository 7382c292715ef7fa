import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./paths.mjs";

const runFolder = join(root, ".run");

/** Does the work while no other process of this clone does the same; waits for its turn. */
export async function withLock(name, work) {
  const file = join(runFolder, `${name}.lock`);
  while (takeLock(file) !== undefined) await sleep(100);
  try {
    return await work();
  } finally {
    releaseLock(file);
  }
}

/** Takes a lock for this process, with a note for others; answers the note of the one who holds it already. */
export function takeLock(file, note = {}) {
  mkdirSync(dirname(file), { recursive: true });
  while (!appears(file, JSON.stringify({ pid: process.pid, ...note }))) {
    const holder = readLock(file);
    if (holder !== undefined && isLauncher(holder.pid)) return holder;
    rmSync(file, { force: true });
  }
  process.once("exit", () => releaseLock(file));
}

/** Whether the file was not there before; it appears with its content, so that nobody reads half a lock. */
function appears(file, content) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, content);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  } finally {
    rmSync(own);
  }
}

function releaseLock(file) {
  if (readLock(file)?.pid === process.pid) rmSync(file, { force: true });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
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
