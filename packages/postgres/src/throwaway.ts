import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preparePlace } from "./place.ts";
import { type Server, startServer } from "./server.ts";
import { throwaway } from "./settings.ts";

const prefix = "xep-loai-pg-";

/** Starts an empty server for tests; its data go when it is stopped, or at the next start when that never came. */
export async function startThrowaway(): Promise<Server> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const place = preparePlace(join(folder, "pg"));
  const server = await startServer(place, throwaway);
  async function stop(): Promise<void> {
    await server.stop();
    for (const path of [place.data, folder]) rmSync(path, { recursive: true, force: true });
  }
  return { ...server, stop };
}

/** Removes what starters that no longer live have left behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (!isAlive(Number.parseInt(name.slice(prefix.length), 10))) remove(join(tmpdir(), name));
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Another user's leftovers are theirs to remove. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}
