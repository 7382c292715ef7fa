import { open } from "node:fs/promises";
import { crc32, deflateRawSync } from "node:zlib";
import { unpack } from "../intake/workbook/zip/unpack.ts";
import { zipContents } from "../intake/workbook/zip/zip-contents.ts";

/** A part of a zip, and what its headings say of it where that is not the truth. */
export interface GivenPart {
  readonly name: string;
  readonly data: Buffer | string;
  readonly claims?: Partial<Record<"unpacked" | "flags" | "method", number>>;
  /** Shares the bytes of the part before it. */
  readonly shares?: boolean;
}

/** Writes a zip as it was never meant to be. */
export function aZip(parts: readonly GivenPart[]): Buffer {
  const bytes: Buffer[] = [];
  const contents: Buffer[] = [];
  let [offset, begin] = [0, 0];
  let sizes = long(0, 0, 0);
  for (const part of parts) {
    const packed = part.shares ? Buffer.alloc(0) : deflateRawSync(part.data);
    if (!part.shares) sizes = sizesOf(part, packed);
    const fields = Buffer.concat([fieldsOf(part), sizes, short(Buffer.byteLength(part.name), 0)]);
    if (!part.shares) {
      const head = Buffer.concat([signed(0x04034b50), fields, Buffer.from(part.name)]);
      bytes.push(head, packed);
      [begin, offset] = [offset, offset + head.length + packed.length];
    }
    contents.push(
      Buffer.concat([signed(0x02014b50), short(20), fields, short(0, 0, 0), long(0, begin), Buffer.from(part.name)]),
    );
  }
  const table = Buffer.concat(contents);
  const count = parts.length & 0xffff;
  const end = [signed(0x06054b50), short(0, 0, count, count), long(table.length, offset), short(0)];
  return Buffer.concat([...bytes, table, ...end]);
}

const fieldsOf = ({ claims = {} }: GivenPart): Buffer => short(20, claims.flags ?? 0, claims.method ?? 8, 0, 0);

function sizesOf({ data, claims = {} }: GivenPart, packed: Buffer): Buffer {
  const bytes = Buffer.from(data);
  return long(crc32(bytes), packed.length, claims.unpacked ?? bytes.length);
}

const signed = (signature: number): Buffer => long(signature);

function short(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, at) => void bytes.writeUInt16LE(number, at * 2));
  return bytes;
}

function long(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, at) => void bytes.writeUInt32LE(number, at * 4));
  return bytes;
}

/** The parts of a file in order, unpacked, by name. */
export async function partsIn(path: string): Promise<Map<string, string>> {
  const file = await open(path);
  try {
    const parts = new Map<string, string>();
    for (const part of (await zipContents(file, (await file.stat()).size)).values()) {
      const pieces = [];
      for await (const piece of unpack(file, part)) pieces.push(piece);
      parts.set(part.name, Buffer.concat(pieces).toString());
    }
    return parts;
  } finally {
    await file.close();
  }
}
