import { elementsIn, textOf, type Xml } from "./xml.ts";

/** The texts of a workbook by their number; formatted ones in one piece, without the reading aids of East Asian text. */
export const sharedStringsOf = (part: Xml | null): readonly string[] =>
  elementsIn(part, "si").map((item) => textOf(elementsIn(item, "t").filter((text) => !text.closest("rPh"))));
