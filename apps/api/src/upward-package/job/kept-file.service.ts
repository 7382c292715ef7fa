import { firstRow, rows, type Tx } from "../../shared/tx.ts";

/** So much of a file is in memory at a time. */
const partSize = 1024 * 1024;

/** Keeps the file of a package part by part. */
export interface KeptFile {
  take(chunk: Uint8Array): Promise<void>;
  /** The last part; answers how many bytes there are. */
  end(): Promise<number>;
}

export function keptFile(owner: Tx, packageId: string): KeptFile {
  let [held, part, bytes]: [Buffer, number, number] = [Buffer.alloc(0), 0, 0];
  async function keep(content: Buffer): Promise<void> {
    await rows(owner, "insert into upward_package_file (package_id, part, content) values ($1, $2, $3)", [
      ...[packageId, part, content],
    ]);
    part += 1;
    bytes += content.length;
  }
  return {
    async take(chunk) {
      held = Buffer.concat([held, chunk]);
      while (held.length >= partSize) {
        await keep(held.subarray(0, partSize));
        held = held.subarray(partSize);
      }
    },
    async end() {
      if (held.length > 0) await keep(held);
      return bytes;
    },
  };
}

/** The file of a package, part by part; rejects where it expires before its last byte. */
export async function* partsOf(owner: Tx, packageId: string, bytes: number): AsyncGenerator<Buffer> {
  for (let [part, sent] = [0, 0]; sent < bytes; part += 1) {
    const found = await firstRow<{ content: Buffer }>(owner, select, [packageId, part]);
    if (found === undefined) throw new Error(`part ${part} of package ${packageId} is gone`);
    sent += found.content.length;
    yield found.content;
  }
}

const select = "select content from upward_package_file where package_id = $1 and part = $2";
