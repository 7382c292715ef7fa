import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { preparePlace } from "./place.ts";
import { scratchFolder, scratchFolders } from "./scratch.ts";
import { type Server, startServer } from "./server.ts";
import { throwaway } from "./settings.ts";

const prefix = "xep-loai-pg-";

/** Starts an empty server for tests; its data go when it is stopped, or at the next start when that never came. */
export async function startThrowaway(): Promise<Server> {
  sweep();
  const folder = mkdtempSync(join(scratchFolder(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o755);
  const place = preparePlace(join(folder, "pg"));
  const server = await startServer(place, throwaway);
  async function stop(): Promise<void> {
    await server.stop();
    remove(folder);
  }
  return { ...server, stop };
}

/** Removes what starters that no longer live have left behind. */
function sweep(): void {
  for (const folder of scratchFolders().filter(existsSync)) {
    for (const name of readdirSync(folder).filter((entry) => entry.startsWith(prefix))) {
      if (!isAlive(Number.parseInt(name.slice(prefix.length), 10))) remove(join(folder, name));
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Removes a folder and the place its data were put instead. Another user's leftovers are theirs to remove. */
function remove(folder: string): void {
  try {
    for (const path of [realpathOf(join(folder, "pg")), folder]) rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}

function realpathOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
