import type { Content } from "pdfmake/interfaces.js";
import { headLines, leftShare } from "./heads.ts";
import { lineWidth } from "./page.ts";
import type { PaperDocument, PaperText } from "./paper-document.ts";
import { points, textOf } from "./pdf-text.ts";

/** Issuer and number at the left, the Party, place and day at the right. */
export function pdfHeads(paper: PaperDocument): Content {
  const lines = headLines(paper);
  if (lines === null) return [];
  return {
    columns: [
      { width: points(lineWidth(paper)) * leftShare, stack: lines.left.map(lineOf) },
      { width: "*", stack: lines.right.map(lineOf) },
    ],
  };
}

const lineOf = ({ text, points: fontSize }: { text: PaperText; points: number }): Content => ({
  text: text === "" ? " " : textOf(text),
  alignment: "center",
  fontSize,
});
