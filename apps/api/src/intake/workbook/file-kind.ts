import type { FileHandle } from "node:fs/promises";
import { refuseFile } from "./refused-workbook.ts";
import { largestFile } from "./workbook-limits.ts";
import { bytesAt } from "./zip/end-record.ts";

const oldOffice = Buffer.from("d0cf11e0a1b11ae1", "hex");
const zip = Buffer.from("PK\x03\x04", "latin1");

/** Whether the file could be a workbook at all, by how it begins. @throws RefusedWorkbook where it is something else. */
export async function refuseOtherKinds(file: FileHandle, size: number): Promise<void> {
  if (size > largestFile) refuseFile("TOO_LARGE");
  if (size < headLength) refuseFile("NO_WORKBOOK");
  const head = await bytesAt(file, 0, headLength);
  if (head.subarray(0, 8).equals(oldOffice))
    refuseFile((await isEncrypted(file, head, size)) ? "ENCRYPTED" : "OLD_WORKBOOK");
  if (!head.subarray(0, 4).equals(zip)) refuseFile("NO_WORKBOOK");
}

const headLength = 76;
const encryptedPart = Buffer.from("EncryptedPackage", "utf16le");

/** A password turns an .xlsx into an old file with this part; the first sector of its directory names it. */
async function isEncrypted(file: FileHandle, head: Buffer, size: number): Promise<boolean> {
  const sector = 2 ** Math.min(head.readUInt16LE(30), 12);
  const from = (head.readUInt32LE(48) + 1) * sector;
  if (from >= size) return false;
  const directory = await bytesAt(file, from, Math.min(sector * 4, size - from));
  return directory.includes(encryptedPart);
}
