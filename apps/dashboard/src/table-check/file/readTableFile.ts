import type { TableFile } from "./tableFile.ts";
import { textIn } from "./textIn.ts";

/** A table of 20,000 rows is a tenth of this. */
const mostBytes = 5_000_000;

/** The table of a file as text, as if it had been copied; the code that reads workbooks comes when one is chosen. */
export async function readTableFile(file: File): Promise<TableFile> {
  if (file.size > mostBytes) return { problem: "TOO_LARGE" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readBytes(bytes, file.name);
  return "text" in read && read.text.trim() === "" ? { problem: "EMPTY" } : read;
}

async function readBytes(bytes: Uint8Array, name: string): Promise<TableFile> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && /\.xlsx$/i.test(name)) return (await import("./workbook.ts")).textOfWorkbook(bytes);
  return isZip || !/\.(csv|txt|tsv)$/i.test(name) ? { problem: "OTHER_KIND" } : textIn(bytes);
}
