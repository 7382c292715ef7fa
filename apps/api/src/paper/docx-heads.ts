import { AlignmentType, Paragraph, type Table } from "docx";
import { pairOf } from "./docx-pair.ts";
import { halfPoints, runsOf, twips } from "./docx-text.ts";
import { headLines, leftShare } from "./heads.ts";
import { lineWidth } from "./page.ts";
import type { PaperDocument, PaperText } from "./paper-document.ts";

/** Issuer and number at the left, the Party, place and day at the right. */
export function docxHeads(paper: PaperDocument): Table[] {
  const lines = headLines(paper);
  if (lines === null) return [];
  const whole = twips(lineWidth(paper));
  const left = Math.round(whole * leftShare);
  return [
    pairOf([
      [lines.left.map(lineOf), left],
      [lines.right.map(lineOf), whole - left],
    ]),
  ];
}

const lineOf = ({ text, points }: { text: PaperText; points: number }): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: runsOf(text, { size: halfPoints(points) }) });
