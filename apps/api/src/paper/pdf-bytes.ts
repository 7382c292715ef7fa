import pdfMaker from "pdfmake";
import type { PaperDocument } from "./paper-document.ts";
import { pdfOf } from "./pdf-document.ts";
import { pdfFonts } from "./pdf-fonts.ts";

const files: readonly string[] = Object.values(pdfFonts.Tinos);

pdfMaker.setFonts(pdfFonts);
// A document brings in nothing but its letters.
pdfMaker.setUrlAccessPolicy(() => false);
pdfMaker.setLocalAccessPolicy((path) => files.includes(path));

/** The document as the file that every reader shows alike. */
export const pdfBytes = (document: PaperDocument): Promise<Uint8Array> =>
  pdfMaker.createPdf(pdfOf(document)).getBuffer();
