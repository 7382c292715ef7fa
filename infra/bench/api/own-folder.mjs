import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder for a database of one's own. PostgreSQL does not run as root: whom it runs as must be able to enter. */
export async function ownFolder(name) {
  const folder = await mkdtemp(join(tmpdir(), `xep-loai-${name}-`));
  await chmod(folder, 0o755);
  return folder;
}
