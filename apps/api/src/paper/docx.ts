import type { Writable } from "node:stream";
import type { PaperDocument } from "./paper-document.ts";
import { writeInThread } from "./thread.ts";

/** Writes the document as DOCX; rejects where the reader goes away before its end. */
export const writeDocx = (document: PaperDocument, out: Writable): Promise<void> =>
  writeInThread({ format: "docx", document }, out);
