import { OddZip, odd, type ZipPart } from "./zip-part.ts";

const [endSignature, partSignature] = [0x06054b50, 0x02014b50];
const [endLength, partLength, longestComment] = [22, 46, 0xffff];

/**
 * The files of a zip by its table of contents, nothing unpacked. A path that stands there twice is refused: which of the two another
 * program takes out nobody knows. @throws OddZip
 */
export function zipParts(bytes: Buffer): readonly ZipPart[] {
  const end = endOf(bytes);
  const parts: ZipPart[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + partLength > end || bytes.readUInt32LE(at) !== partSignature) odd();
    parts.push(partAt(bytes, at));
    at += partLength + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0);
  }
  if (new Set(parts.map(({ path }) => path.toLowerCase())).size < parts.length) odd();
  return parts;
}

/** Where the record at the very end begins; only a comment may follow it. */
function endOf(bytes: Buffer): number {
  const last = bytes.length - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (bytes.readUInt32LE(at) === endSignature && at + endLength + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  throw new OddZip();
}

function partAt(bytes: Buffer, at: number): ZipPart {
  const from = at + partLength;
  return {
    path: bytes.toString("utf8", from, from + bytes.readUInt16LE(at + 28)),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
}
