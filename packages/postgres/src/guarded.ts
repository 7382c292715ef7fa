import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Account } from "./account.ts";

/**
 * The shell outlives us by a moment: its pipe closes however we end, SIGKILL included, and it then asks PostgreSQL for a
 * fast shutdown. It lets go of the error stream, so that this closes when PostgreSQL itself is gone.
 */
const guard = 'exec 3<&0; "$@" 3<&- & p=$!; exec 2>/dev/null; read _ <&3; kill -INT $p; wait $p';

/** A program that ends when we do. */
export interface Guarded {
  /** Resolves when the program has ended, or the shell that guards it. */
  readonly ended: Promise<void>;
  /** The last lines of its error stream. */
  readonly lastWords: string[];
  /** Has the shell ask it to end. */
  end(): void;
}

/** Runs a command under the shell, as the account given. */
export function runGuarded(command: string[], account: Account): Guarded {
  const shell = spawnShell(command, account);
  const lastWords: string[] = [];
  const end = () => void shell.stdin?.destroy();
  shell.stderr?.on("data", (text) => lastWords.splice(0, Math.max(0, lastWords.push(String(text)) - 20)));
  shell.stderr?.once("close", end);
  const ended = once(shell, "exit").then(() => undefined);
  return { ended, lastWords, end };
}

/** Detached, so that Ctrl-C reaches the programs that use the database first; unref, so that it keeps none of them alive. */
function spawnShell(command: string[], account: Account): ChildProcess {
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
