import { Packer } from "docx";
import { docxOf } from "./docx-document.ts";
import { docxFontTable } from "./docx-font-table.ts";
import type { PaperDocument } from "./paper-document.ts";

/** The document as the file that Word opens. */
export const docxBytes = (document: PaperDocument): Promise<Uint8Array> =>
  Packer.toBuffer(docxOf(document), undefined, [docxFontTable]);
