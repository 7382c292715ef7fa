import { createReadStream } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { pipeline, type Readable, Transform } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { refusedFile, refuseFile } from "../refused-workbook.ts";
import { bytesAt } from "./end-record.ts";
import type { ZipPart } from "./zip-part.ts";

/** The bytes of a part as they come out, no more of them than the table of contents said. */
export async function* unpack(file: FileHandle, part: ZipPart): AsyncGenerator<Buffer> {
  const start = await dataOf(file, part);
  if (part.packed === 0) return;
  const packed = createReadStream("", { fd: file.fd, autoClose: false, start, end: start + part.packed - 1 });
  try {
    yield* unpacked(packed, part);
  } catch (error) {
    throw isOfZlib(error) ? refusedFile("DAMAGED") : error;
  }
}

const ignore = () => undefined;

const unpacked = (packed: Readable, part: ZipPart): Readable =>
  part.method === 0
    ? pipeline(packed, inFull(part), ignore)
    : pipeline(packed, createInflateRaw({ chunkSize: 65_536 }), inFull(part), ignore);

const isOfZlib = (error: unknown): boolean => String((error as NodeJS.ErrnoException).code).startsWith("Z_");

const signature = 0x04034b50;
const headLength = 30;

/** The heading before the data repeats the name; its own lengths alone say where the data begins. */
async function dataOf(file: FileHandle, { offset }: ZipPart): Promise<number> {
  const head = await bytesAt(file, offset, headLength);
  if (head.readUInt32LE(0) !== signature) refuseFile("DAMAGED");
  return offset + headLength + head.readUInt16LE(26) + head.readUInt16LE(28);
}

/** Counts what comes out, and compares it at the end. */
function inFull({ unpacked: expected, crc }: ZipPart): Transform {
  let [length, sum] = [0, 0];
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      sum = crc32(chunk, sum);
      if (length > expected) done(refusedFile("DAMAGED"));
      else done(null, chunk);
    },
    flush(done) {
      done(length === expected && sum === crc ? null : refusedFile("DAMAGED"));
    },
  });
}
