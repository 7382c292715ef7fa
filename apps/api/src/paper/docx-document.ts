import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { docxFoot } from "./docx-foot.ts";
import { docxHeads } from "./docx-heads.ts";
import { dottedLines } from "./docx-lines.ts";
import { signatureLines } from "./docx-signature.ts";
import { docxTable } from "./docx-table.ts";
import { bold, font, halfPoints, paragraphOf, runsOf, twips } from "./docx-text.ts";
import { tableBeforeFoot } from "./kept-together.ts";
import { lineWidth, marginsOf, sidesOf } from "./page.ts";
import type { PaperBlock, PaperDocument, PaperSheet } from "./paper-document.ts";
import { printable } from "./printable.ts";
import { typeSize } from "./type-size.ts";

/** The document as Word opens it. */
export const docxOf = (paper: PaperDocument): Document =>
  new Document({
    title: printable(paper.title),
    creator: "Xếp Loại",
    styles: {
      default: {
        document: { run: { font, size: halfPoints(typeSize.text), language: { value: languages[paper.language] } } },
      },
    },
    sections: [
      sectionOf(paper, childrenOf(paper)),
      ...(paper.annexes ?? []).map((annex) =>
        sectionOf(
          annex,
          annex.blocks.flatMap((block) => blockOf(block, annex)),
        ),
      ),
    ],
  });

const sectionOf = (sheet: PaperSheet, children: FileChild[]): ISectionOptions => ({
  properties: { page: pageOf(sheet) },
  footers: { default: new Footer({ children: [pageNumber()] }) },
  children,
});

const languages = { vi: "vi-VN", en: "en-GB" } as const;

/** The library turns the sides of a sheet that lies itself. */
function pageOf(sheet: PaperSheet) {
  const [width, height] = sidesOf(sheet);
  const { top, right, bottom, left } = marginsOf(sheet);
  return {
    size: { width: twips(width), height: twips(height), orientation: orientations[sheet.orientation] },
    margin: { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left), footer: twips(8) },
  };
}

const orientations = { PORTRAIT: PageOrientation.PORTRAIT, LANDSCAPE: PageOrientation.LANDSCAPE } as const;

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: halfPoints(typeSize.page),
        children: [PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES],
      }),
    ],
  });

const childrenOf = (paper: PaperDocument): FileChild[] => [
  ...formNameOf(paper),
  ...docxHeads(paper),
  ...titleOf(paper),
  ...paper.blocks.flatMap((block, at) => blockOf(beforeFoot(block, at, paper), paper, at === tableBeforeFoot(paper))),
  ...docxFoot(paper),
];

/** The last paragraph stands on the page of the signature, so that nobody signs an empty one. */
const beforeFoot = (block: PaperBlock, at: number, { blocks, signature }: PaperDocument): PaperBlock =>
  block.kind === "PARAGRAPH" && at === blocks.length - 1 && signature !== null
    ? { ...block, keepsWithNext: true }
    : block;

/** At the right above everything else. */
const formNameOf = ({ formName }: PaperDocument): Paragraph[] =>
  formName === null
    ? []
    : [new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 120 }, children: bold(formName) })];

function titleOf({ title, subtitle }: PaperDocument): Paragraph[] {
  const inTheMiddle = { alignment: AlignmentType.CENTER, keepNext: true };
  const [above, below] = subtitle === null ? [240, 240] : [240, 0];
  return [
    new Paragraph({ ...inTheMiddle, spacing: { before: above, after: below }, children: bold(title, typeSize.title) }),
    ...(subtitle === null
      ? []
      : [new Paragraph({ ...inTheMiddle, spacing: { after: 240 }, children: bold(subtitle, typeSize.subtitle) })]),
  ];
}

function blockOf(block: PaperBlock, sheet: PaperSheet, leadsToFoot = false): FileChild[] {
  switch (block.kind) {
    case "PARAGRAPH":
      return [paragraphOf(block)];
    case "HEADING":
      return [headingOf(block.text, block.level)];
    case "TABLE":
      return docxTable(block, sheet, leadsToFoot);
    case "LINES":
      return dottedLines(block, twips(lineWidth(sheet)));
    case "SIGNATURE":
      return signatureLines(block, twips(80));
    default:
      return block satisfies never;
  }
}

const headingOf = (text: string, level: 1 | 2 | 3): Paragraph =>
  new Paragraph({
    keepNext: true,
    outlineLevel: level - 1,
    spacing: { before: 120, after: 60 },
    indent: { firstLine: twips(10) },
    children: runsOf([{ text, isBold: true, isItalic: level === 3 }]),
  });
