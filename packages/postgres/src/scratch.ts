import { accessSync, constants, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const memory = "/dev/shm";

/** What a run of all tests never fills: its databases, the sample among them, and their logs. */
const plenty = 4 * 1024 ** 3;

/** Every folder that data of throw-away servers may lie in. */
export const scratchFolders = (): readonly string[] => [...new Set([memory, tmpdir()])];

/** Where the data of a throw-away server go: into memory where there is plenty, for they are written and dropped all the time. */
export function scratchFolder(): string {
  return isRoomy() ? memory : tmpdir();
}

/** Containers often have 64 MB there, and other systems nothing. */
function isRoomy(): boolean {
  try {
    accessSync(memory, constants.R_OK | constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(memory);
    return Math.min(bavail * bsize, process.availableMemory()) > plenty;
  } catch {
    return false;
  }
}
