import { PassThrough, type Writable } from "node:stream";
import { buffer } from "node:stream/consumers";

/** What is written into a stream, in memory. */
export async function written(write: (out: Writable) => Promise<void>): Promise<Buffer> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), write(out)]);
  return bytes;
}
