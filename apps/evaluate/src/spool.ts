import { appendFileSync, closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Characters kept in memory between two writes to the disk. */
const bufferLength = 1 << 16;

/**
 * Holds the answers back until the whole input is known to be readable; on disk, because there may be millions.
 * The file is unlinked as soon as it is open, so nothing stays behind, however the process ends.
 */
export class Spool {
  readonly #file: number;
  #pending = "";

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
    this.#file = openSync(join(folder, "answers"), "wx+", 0o600);
    rmSync(folder, { recursive: true });
  }

  /** Appends one line. */
  add(line: string): void {
    this.#pending += `${line}\n`;
    if (this.#pending.length >= bufferLength) this.#flush();
  }

  /** Sends all lines, no faster than the reader takes them. A reader that leaves early (EPIPE) is no error. */
  async sendTo(out: Writable): Promise<void> {
    this.#flush();
    await pipeline(this.#chunks(), out, { end: false }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Read here and not by a ReadStream: one that is destroyed closes the file under whoever holds it. */
  *#chunks(): Generator<Buffer> {
    for (let position = 0; ; ) {
      const chunk = Buffer.alloc(bufferLength);
      const length = readSync(this.#file, chunk, { position });
      if (length === 0) return;
      yield chunk.subarray(0, length);
      position += length;
    }
  }

  #flush(): void {
    appendFileSync(this.#file, this.#pending);
    this.#pending = "";
  }
}
