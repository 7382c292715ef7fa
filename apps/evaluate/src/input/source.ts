import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { Unreadable } from "./unreadable.ts";

/** The text of the named file, or of standard input for `-`. Throws `Unreadable` where it cannot be read or is not UTF-8. */
export async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const bytes of bytesOf(path)) yield decode(() => decoder.decode(bytes, { stream: true }));
  yield decode(() => decoder.decode());
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const stream: Readable = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    throw new Unreadable(`không đọc được ${path} · cannot read ${path}: ${(error as Error).message}`);
  }
}

function decode(read: () => string): string {
  try {
    return read();
  } catch {
    throw new Unreadable("không phải văn bản UTF-8 · not UTF-8 text");
  }
}
