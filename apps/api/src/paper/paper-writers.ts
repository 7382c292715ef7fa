import { writeDocx } from "./docx.ts";
import { writePdf } from "./pdf.ts";

/** Who writes a document, by the ending of the file. */
export const paperWriters = { docx: writeDocx, pdf: writePdf } as const;
