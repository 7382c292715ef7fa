import type { Writable } from "node:stream";
import type { PaperDocument } from "./paper-document.ts";
import { writeInThread } from "./thread.ts";

/** Writes the document as PDF; rejects where the reader goes away before its end. */
export const writePdf = (document: PaperDocument, out: Writable): Promise<void> =>
  writeInThread({ format: "pdf", document }, out);
