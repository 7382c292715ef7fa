import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { marginsOf } from "./page.ts";
import type { PaperBlock, PaperDocument } from "./paper-document.ts";
import { pdfFoot } from "./pdf-foot.ts";
import { pdfHeads } from "./pdf-heads.ts";
import { dottedLines } from "./pdf-lines.ts";
import { signatureStack } from "./pdf-signature.ts";
import { pdfTable } from "./pdf-table.ts";
import { bold, paragraphOf, points, textOf } from "./pdf-text.ts";
import { printable } from "./printable.ts";
import { typeSize } from "./type-size.ts";

/** The document as it is laid out. */
export function pdfOf(paper: PaperDocument): TDocumentDefinitions {
  const { top, right, bottom, left } = marginsOf(paper);
  return {
    pageSize: paper.size,
    pageOrientation: paper.orientation === "PORTRAIT" ? "portrait" : "landscape",
    pageMargins: [points(left), points(top), points(right), points(bottom)],
    info: { title: printable(paper.title), creator: "Xếp Loại", producer: "Xếp Loại" },
    language: languages[paper.language],
    defaultStyle: { font: "Tinos", fontSize: typeSize.text, lineHeight: 1.1 },
    footer: pageNumber,
    content: [pdfHeads(paper), titleOf(paper), ...bodyAndFoot(paper), annexesOf(paper)],
  };
}

/** The last paragraph stands on the page of the signature, so that nobody signs an empty one. */
function bodyAndFoot(paper: PaperDocument): Content[] {
  const blocks = paper.blocks.map((block) => blockOf(block, paper));
  if (paper.signature === null || paper.blocks.at(-1)?.kind !== "PARAGRAPH") return [...blocks, pdfFoot(paper)];
  return [...blocks.slice(0, -1), { unbreakable: true, stack: [...blocks.slice(-1), pdfFoot(paper)] }];
}

const annexesOf = (paper: PaperDocument): Content =>
  paper.annexes?.length ? [{ text: "", pageBreak: "before" }, paper.annexes.map((block) => blockOf(block, paper))] : [];

const languages = { vi: "vi-VN", en: "en-GB" } as const;

const pageNumber = (page: number, pages: number): Content => ({
  text: `${page}/${pages}`,
  alignment: "center",
  fontSize: typeSize.page,
  margin: [0, points(3), 0, 0],
});

function titleOf({ formName, title, subtitle }: PaperDocument): Content {
  return [
    ...(formName === null ? [] : [{ ...bold(formName), alignment: "right" as const }]),
    { ...bold(title, typeSize.title), alignment: "center", margin: [0, 12, 0, subtitle === null ? 12 : 0] },
    ...(subtitle === null
      ? []
      : [
          {
            ...bold(subtitle, typeSize.subtitle),
            alignment: "center" as const,
            margin: [0, 0, 0, 12] as [0, 0, 0, 12],
          },
        ]),
  ];
}

function blockOf(block: PaperBlock, paper: PaperDocument): Content {
  switch (block.kind) {
    case "PARAGRAPH":
      return paragraphOf(block);
    case "HEADING":
      return headingOf(block.text, block.level);
    case "TABLE":
      return pdfTable(block, paper);
    case "LINES":
      return dottedLines(block, paper);
    case "SIGNATURE":
      return { ...signatureStack(block), margin: [points(80), 6, 0, 6] };
    default:
      return block satisfies never;
  }
}

const headingOf = (text: string, level: 1 | 2 | 3): Content => ({
  text: textOf([{ text, isBold: true, isItalic: level === 3 }]),
  leadingIndent: points(10),
  margin: [0, 6, 0, 3],
});
