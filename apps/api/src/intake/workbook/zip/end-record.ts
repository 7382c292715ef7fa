import type { FileHandle } from "node:fs/promises";
import { refuseFile } from "../refused-workbook.ts";
import { largestContents, mostParts } from "../workbook-limits.ts";

/** Where the table of contents of a zip stands. */
export interface EndRecord {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

const signature = 0x06054b50;
const length = 22;
const longestComment = 0xffff;

/** Reads the record at the very end of the file; a file without one was cut off. */
export async function endRecord(file: FileHandle, size: number): Promise<EndRecord> {
  const from = Math.max(0, size - length - longestComment);
  const tail = await bytesAt(file, from, size - from);
  for (let at = tail.length - length; at >= 0; at--)
    if (tail.readUInt32LE(at) === signature && at + length + tail.readUInt16LE(at + 20) === tail.length)
      return checked(
        {
          count: tail.readUInt16LE(at + 10),
          size: tail.readUInt32LE(at + 12),
          offset: tail.readUInt32LE(at + 16),
        },
        from + at,
      );
  return refuseFile("DAMAGED");
}

/** What says «see the larger record» (zip64) is larger than any workbook that is read here. */
function checked(record: EndRecord, endsAt: number): EndRecord {
  if (record.count > mostParts || record.size > largestContents) refuseFile("TOO_LARGE");
  if (record.offset + record.size > endsAt) refuseFile("DAMAGED");
  return record;
}

/** Some bytes of the file. */
export async function bytesAt(file: FileHandle, position: number, wanted: number): Promise<Buffer> {
  const bytes = Buffer.alloc(wanted);
  const { bytesRead } = await file.read(bytes, 0, wanted, position);
  return bytesRead === wanted ? bytes : refuseFile("DAMAGED");
}
