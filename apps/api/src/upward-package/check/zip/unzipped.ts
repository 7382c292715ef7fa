import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import { odd, TooMuch, type ZipPart } from "./zip-part.ts";
import { zipParts } from "./zip-parts.ts";

const inflated = promisify(inflateRaw);

/** As many as a manifest names, itself besides: a province sends a form or more of each of its collectives and leaders. */
const mostFiles = 1_001;
const mostUnpacked = 400 * 1024 * 1024;

/** The files of a zip by path, each as large as its table of contents says and no larger. @throws OddZip, TooMuch */
export async function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const parts = zipParts(bytes);
  const sum = (of: "packed" | "unpacked"): number => parts.reduce((soFar, part) => soFar + part[of], 0);
  if (parts.length > mostFiles || sum("unpacked") > mostUnpacked) throw new TooMuch();
  // Files that share their bytes would unpack to any size.
  if (sum("packed") > bytes.length) odd();
  const files = new Map<string, Buffer>();
  for (const part of parts) files.set(part.path, await unpacked(bytes, part));
  return files;
}

/** Beside the thread that serves everybody, and broken off where more comes out than was said. */
async function unpacked(bytes: Buffer, part: ZipPart): Promise<Buffer> {
  const packed = bytes.subarray(...packedAt(bytes, part));
  const file = part.method === 8 ? await inflatedTo(packed, part.unpacked) : packed;
  const isWhole = part.method === 0 || part.method === 8;
  return isWhole && file.length === part.unpacked && crc32(file) === part.crc ? file : odd();
}

const inflatedTo = (packed: Buffer, length: number): Promise<Buffer> =>
  inflated(packed, { maxOutputLength: Math.max(length, 1), chunkSize: 65_536 }).catch(odd);

const headLength = 30;

/** Its own heading repeats the path; the lengths there alone say where the bytes begin. */
function packedAt(bytes: Buffer, { offset, packed }: ZipPart): [from: number, to: number] {
  if (offset + headLength > bytes.length) odd();
  const from = offset + headLength + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return [from, from + packed];
}
