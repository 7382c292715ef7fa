import type { FileHandle } from "node:fs/promises";
import { refuseFile } from "../refused-workbook.ts";
import { harmlessUnpacked, highestRatio, largestUnpacked } from "../workbook-limits.ts";
import { bytesAt, endRecord } from "./end-record.ts";
import type { ZipPart } from "./zip-part.ts";

/**
 * The parts of a zip by name, none of it unpacked: refused by what the table of contents says where that is too much, and what
 * it says is held against what comes out when a part is read. Libraries that stream go by the headings between the parts, which
 * may say something else than the table; here the table alone counts.
 */
export async function zipContents(file: FileHandle, size: number): Promise<ReadonlyMap<string, ZipPart>> {
  const end = await endRecord(file, size);
  const parts = partsIn(await bytesAt(file, end.offset, end.size), end.count);
  refuseHuge(parts, size);
  refuseOverlapping(parts, end.offset);
  return byName(parts);
}

const signature = 0x02014b50;
const headLength = 46;

function partsIn(contents: Buffer, count: number): ZipPart[] {
  const parts = [];
  let at = 0;
  for (let number = 0; number < count; number++) {
    if (at + headLength > contents.length || contents.readUInt32LE(at) !== signature) refuseFile("DAMAGED");
    parts.push(partAt(contents, at));
    at += headLength + [28, 30, 32].reduce((sum, field) => sum + contents.readUInt16LE(at + field), 0);
  }
  return at === contents.length ? parts : refuseFile("DAMAGED");
}

const encrypted = 0x1;

function partAt(contents: Buffer, at: number): ZipPart {
  if (contents.readUInt16LE(at + 8) & encrypted) refuseFile("ENCRYPTED");
  const method = contents.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) refuseFile("DAMAGED");
  const from = at + headLength;
  return {
    name: named(contents.toString("utf8", from, from + contents.readUInt16LE(at + 28))),
    method,
    crc: contents.readUInt32LE(at + 16),
    packed: contents.readUInt32LE(at + 20),
    unpacked: contents.readUInt32LE(at + 24),
    offset: contents.readUInt32LE(at + 42),
  };
}

/** Nothing is ever written under these names; one that leads out of the file is not of a spreadsheet all the same. */
const leadsOut = (name: string): boolean => /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split("/").includes("..");

const named = (name: string): string => (leadsOut(name) ? refuseFile("DAMAGED") : name);

function refuseHuge(parts: readonly ZipPart[], size: number): void {
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (unpacked > largestUnpacked) refuseFile("TOO_LARGE");
  if (unpacked > harmlessUnpacked && unpacked > size * highestRatio) refuseFile("TOO_LARGE");
}

/** Parts that share their bytes: a few of them unpack to any size. */
function refuseOverlapping(parts: readonly ZipPart[], end: number): void {
  const inOrder = parts.toSorted((one, other) => one.offset - other.offset);
  inOrder.forEach(({ offset, packed }, at) => {
    if (offset + packed > (inOrder[at + 1]?.offset ?? end)) refuseFile("DAMAGED");
  });
}

/** Names differ by more than small and capital letters, as the format has it. */
function byName(parts: readonly ZipPart[]): ReadonlyMap<string, ZipPart> {
  const named = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  return named.size === parts.length ? named : refuseFile("DAMAGED");
}
