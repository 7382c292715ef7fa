import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PaperDocument } from "./paper-document.ts";

/** Writes the document as PDF, as large as it is in memory; rejects where the reader goes away before its end. */
export async function writePdf(document: PaperDocument, out: Writable): Promise<void> {
  // megabytes of library, which a start need not wait for
  const [{ pdfMaker }, { pdfOf }] = await Promise.all([import("./pdf-maker.ts"), import("./pdf-document.ts")]);
  const pdf = await pdfMaker.createPdf(pdfOf(document)).getStream();
  const written = pipeline(pdf, out);
  pdf.end();
  await written;
}
