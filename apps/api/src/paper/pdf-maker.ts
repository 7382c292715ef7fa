import pdfMaker from "pdfmake";
import { pdfFonts } from "./pdf-fonts.ts";

const files: readonly string[] = Object.values(pdfFonts.Tinos);

pdfMaker.setFonts(pdfFonts);
// A document brings in nothing but its letters.
pdfMaker.setUrlAccessPolicy(() => false);
pdfMaker.setLocalAccessPolicy((path) => files.includes(path));

export { pdfMaker };
