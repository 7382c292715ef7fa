import { type FileChild, Paragraph } from "docx";
import { pairOf } from "./docx-pair.ts";
import { signatureLines } from "./docx-signature.ts";
import { halfPoints, runsOf, twips } from "./docx-text.ts";
import { lineWidth } from "./page.ts";
import type { PaperDocument } from "./paper-document.ts";
import { paperWords } from "./paper-words.ts";
import { typeSize } from "./type-size.ts";

/** Recipients at the left, who signs at the right. */
export function docxFoot(paper: PaperDocument): FileChild[] {
  const { recipients, signature } = paper;
  if (recipients.length === 0 && signature === null) return [];
  const half = Math.round(twips(lineWidth(paper)) / 2);
  return [
    new Paragraph({ keepNext: true, spacing: { after: 0 } }),
    pairOf([
      [recipientLines(paper), half],
      [signature === null ? [new Paragraph({})] : signatureLines(signature), half],
    ]),
  ];
}

function recipientLines({ recipients, language }: PaperDocument): Paragraph[] {
  if (recipients.length === 0) return [new Paragraph({})];
  const size = halfPoints(typeSize.recipients);
  return [
    new Paragraph({ children: runsOf([{ text: paperWords.recipients[language], isUnderlined: true }]) }),
    ...recipients.map((text) => new Paragraph({ children: runsOf(`- ${text}`, { size }) })),
  ];
}
