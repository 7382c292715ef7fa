import { type FileHandle, open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { constants, createZstdCompress } from "node:zlib";
import { pack } from "tar-stream";
import { BackupRefusal } from "./refusal.ts";

/** A backup being written: a tar, compressed with a check sum by zstd, which ordinary tools open too. */
export interface BackupFile {
  add(name: string, content: Buffer): Promise<void>;
  /** Writes what is left, to the disk. */
  end(): Promise<void>;
  /** Lets go of it half written. */
  breakOff(): Promise<void>;
}

/** Passwords' hashes are in it: for the owner of the file alone. */
const owners = 0o600;

/** Begins a file; one that is there already is left as it is. */
export async function newBackupFile(path: string): Promise<BackupFile> {
  const file = await newFile(path);
  const tar = pack();
  const compress = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } });
  const written = pipeline(tar, compress, file.createWriteStream({ flush: true }));
  written.catch(() => undefined);
  return {
    add: (name, content) => Promise.race([entered(tar, name, content), written]),
    async end() {
      tar.finalize();
      await written;
    },
    async breakOff() {
      tar.destroy();
      await written.catch(() => undefined);
    },
  };
}

function entered(tar: ReturnType<typeof pack>, name: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    tar.entry({ name, mode: owners }, content, (error) => (error ? reject(error) : resolve()));
  });
}

async function newFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, "wx", owners);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new BackupRefusal({
      vi: `Đã có tệp ${path}. Chọn tên khác.`,
      en: `There is a file ${path} already. Choose another name.`,
    });
  }
}
