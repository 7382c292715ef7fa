import { createWriteStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Text } from "@xep-loai/domain";
import type { Request } from "express";
import { type Refused, refuseField } from "../../shared/refusal.ts";
import { isSaidLongerThan } from "../../shared/refuse-upload.ts";

/** Larger than a workbook of 300,000 rows. */
const mostMegabytes = 64;
const mostBytes = mostMegabytes * 1024 * 1024;

/** Takes a file in on the disk, works with it, and takes it away again. */
export async function withReceivedFile<T>(body: Request, work: (path: string) => Promise<T>): Promise<T | Refused> {
  if (isSaidLongerThan(mostMegabytes, body)) return refuseField("file", tooLarge);
  const folder = await mkdtemp(join(tmpdir(), "xep-loai-intake-"));
  const path = join(folder, "workbook.xlsx");
  try {
    await pipeline(body, noMoreThan(mostBytes), createWriteStream(path));
    return (await isWorkbook(path)) ? await work(path) : refuseField("file", notAWorkbook);
  } catch (error) {
    if (error instanceof TooLarge) return refuseField("file", tooLarge);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

class TooLarge extends Error {}

function noMoreThan(bytes: number): Transform {
  let received = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received > bytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
}

/** A workbook is a ZIP archive; whether it is one of ours its reader says. */
async function isWorkbook(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32BE() === 0x504b0304;
  } finally {
    await file.close();
  }
}

const tooLarge: Text = {
  vi: `Tệp lớn hơn ${mostMegabytes} MB. Hãy chia theo đơn vị rồi tải lên từng tệp.`,
  en: `The file is larger than ${mostMegabytes} MB. Please split it by unit and upload each part.`,
};

const notAWorkbook: Text = {
  vi: "Đây không phải là tệp Excel (.xlsx). Hãy lưu bảng tính ở dạng .xlsx rồi tải lên lại.",
  en: "This is no Excel workbook (.xlsx). Please save the spreadsheet as .xlsx and upload it again.",
};
