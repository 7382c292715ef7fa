import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";

/** So much of a file is in memory at a time. */
const partSize = 1024 * 1024;

/** Keeps a file beside its intake, part by part. */
export async function keepFile(system: Tx, intakeId: string, path: string): Promise<void> {
  let part = 0;
  for await (const content of createReadStream(path, { highWaterMark: partSize })) {
    await rows(system, "insert into intake_file (intake_id, part, content) values ($1, $2, $3)", [
      intakeId,
      part,
      content,
    ]);
    part += 1;
  }
}

/** Writes the file of an intake to the disk. */
export const writeFileOf = (owner: Tx, intakeId: string, path: string): Promise<void> =>
  pipeline(Readable.from(partsOf(owner, intakeId)), createWriteStream(path));

async function* partsOf(owner: Tx, intakeId: string): AsyncGenerator<Buffer> {
  for (let part = 0; ; part += 1) {
    const found = await firstRow<{ content: Buffer }>(owner, select, [intakeId, part]);
    if (found === undefined) return;
    yield found.content;
  }
}

const select = "select content from intake_file where intake_id = $1 and part = $2";
