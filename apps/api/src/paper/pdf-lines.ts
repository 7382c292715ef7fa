import type { ContentStack } from "pdfmake/interfaces.js";
import { lineWidth } from "./page.ts";
import type { PaperLines, PaperSheet } from "./paper-document.ts";
import { points } from "./pdf-text.ts";
import { typeSize } from "./type-size.ts";

/** A dot of Tinos is a quarter of its size wide. */
const dot = typeSize.text / 4;

/** Lines of dots as wide as the text. */
export const dottedLines = ({ count }: PaperLines, sheet: PaperSheet): ContentStack => ({
  stack: Array.from({ length: count }, () => ".".repeat(Math.floor(points(lineWidth(sheet)) / dot) - 1)),
  margin: [0, 0, 0, 6],
});
