import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { environment } from "./environment.mjs";
import { root } from "./paths.mjs";

/** The programs that run for us now. */
export const children = new Set();

/**
 * A shell leads the process group of the program. The pipe it reads closes when we end, SIGKILL included, and it then ends the
 * group. A second shell waits for the program and holds the other pipe, which tells us that the program has ended however it did.
 */
const guard =
  'exec 3<&0 </dev/null; ("$@" 3<&- 4>&-; exit $?) & p=$!; exec 4>&- 2>/dev/null; read _ <&3; trap : TERM; kill -TERM 0; ' +
  "wait $p; s=$?; while kill -0 $p 2>/dev/null; do wait $p; s=$?; done; exit $s";

const patience = 15_000;

/** Runs a program to its end; answers its exit status and, with `quiet`, what it wrote. Nothing of it outlives us. */
export function run(command, args, { quiet = false, cwd = root, env = {} } = {}) {
  const out = quiet ? "pipe" : "inherit";
  const shell = spawn("/bin/sh", ["-c", guard, "xep-loai", command, ...args], {
    cwd,
    env: { ...environment(), ...env },
    stdio: ["pipe", out, out, "ignore", "pipe"],
    detached: true,
  });
  const child = { stop: () => stop(shell) };
  children.add(child);
  shell.stdin.on("error", () => undefined);
  shell.stdio[4].once("close", () => shell.stdin.destroy()).resume();
  return ended(shell).finally(() => children.delete(child));
}

async function ended(shell) {
  let output = "";
  for (const stream of [shell.stdout, shell.stderr]) stream?.on("data", (text) => (output += text));
  const status = await new Promise((resolve, reject) => {
    shell.once("error", reject);
    shell.once("exit", (code) => resolve(code ?? 1));
  });
  await groupGone(shell.pid);
  return { status, output };
}

async function stop(shell) {
  shell.stdin.destroy();
  await groupGone(shell.pid);
}

/** Waits for the whole group to end; what does not in good time is killed. */
async function groupGone(pid) {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(20)) {
    if (!signal(pid, 0)) return;
    if (!signalled.has(pid)) signal(pid, "SIGTERM");
    signalled.add(pid);
  }
  signal(pid, "SIGKILL");
}

const signalled = new Set();

function signal(pid, name) {
  try {
    return process.kill(-pid, name);
  } catch {
    return false;
  }
}
