import { execFileSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";

const megabyte = Buffer.alloc(2 ** 20);
const ballast = "ballast";

/** Makes `folder` a disk of its own that can be full without harm to others; false where this machine does not let us. */
export function mountDisk(folder) {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1g,mode=755", "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export function unmountDisk(folder) {
  execFileSync("umount", [folder]);
}

/** Leaves not one block free. */
export async function fillDisk(folder) {
  const { bavail, bsize } = await statfs(folder);
  const parts = Math.ceil((bavail * bsize) / megabyte.length) + 1;
  const file = createWriteStream(join(folder, ballast));
  await finished(Readable.from(Array(parts).fill(megabyte)).pipe(file)).catch(refuseOther);
}

function refuseOther(error) {
  if (error.code !== "ENOSPC") throw error;
}

export const emptyDisk = (folder) => rm(join(folder, ballast));
