import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PaperDocument } from "./paper-document.ts";

/** Writes the document as DOCX, as large as it is in memory; rejects where the reader goes away before its end. */
export async function writeDocx(document: PaperDocument, out: Writable): Promise<void> {
  // a megabyte of library, which a start need not wait for
  const [{ Packer }, { docxOf }] = await Promise.all([import("docx"), import("./docx-document.ts")]);
  await pipeline([await Packer.toBuffer(docxOf(document))], out);
}
