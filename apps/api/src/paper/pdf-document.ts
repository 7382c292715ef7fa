import type { Content, ContentSection, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { areShort, isBrief, keptTogether, tableBeforeFoot } from "./kept-together.ts";
import { marginsOf } from "./page.ts";
import type { PaperBlock, PaperDocument, PaperSection, PaperSheet } from "./paper-document.ts";
import { pdfFoot } from "./pdf-foot.ts";
import { pdfHeads } from "./pdf-heads.ts";
import { dottedLines } from "./pdf-lines.ts";
import { signatureStack } from "./pdf-signature.ts";
import { pdfTable, pdfTableWith } from "./pdf-table.ts";
import { bold, paragraphOf, points, textOf } from "./pdf-text.ts";
import { printable } from "./printable.ts";
import { typeSize } from "./type-size.ts";

/** The document as it is laid out. */
export const pdfOf = (paper: PaperDocument): TDocumentDefinitions => ({
  ...pageOf(paper),
  info: { title: printable(paper.title), creator: "Xếp Loại", producer: "Xếp Loại" },
  language: languages[paper.language],
  defaultStyle: { font: "Tinos", fontSize: typeSize.text, lineHeight: 1.1 },
  footer: pageNumber,
  content: [
    formNameOf(paper),
    pdfHeads(paper),
    titleOf(paper),
    ...bodyAndFoot(paper),
    ...(paper.annexes ?? []).map(annexOf),
  ],
});

function pageOf(sheet: PaperSheet): Pick<TDocumentDefinitions, "pageSize" | "pageOrientation" | "pageMargins"> {
  const { top, right, bottom, left } = marginsOf(sheet);
  return {
    pageSize: sheet.size,
    pageOrientation: sheet.orientation === "PORTRAIT" ? "portrait" : "landscape",
    pageMargins: [points(left), points(top), points(right), points(bottom)],
  };
}

/** The last paragraph stands on the page of the signature, so that nobody signs an empty one. */
function bodyAndFoot(paper: PaperDocument): Content[] {
  const at = tableBeforeFoot(paper);
  const table = paper.blocks[at];
  if (table?.kind === "TABLE") {
    const above = keptTogether(paper.blocks.slice(0, at)).map((group) => onOnePage(group, paper));
    const below = paper.blocks.slice(at + 1).map((block) => blockOf(block, paper));
    return [...above, pdfTableWith(table, paper, [...below, pdfFoot(paper)])];
  }
  const groups = keptTogether(paper.blocks);
  const last = groups.at(-1);
  if (paper.signature === null || last?.at(-1)?.kind !== "PARAGRAPH" || !areShort(last))
    return [...groups.map((group) => onOnePage(group, paper)), pdfFoot(paper)];
  const above = groups.slice(0, -1).map((group) => onOnePage(group, paper));
  return [...above, { unbreakable: true, stack: [...last.map((block) => blockOf(block, paper)), pdfFoot(paper)] }];
}

const annexOf = (annex: PaperSection): ContentSection => ({
  ...pageOf(annex),
  section: keptTogether(annex.blocks).map((group) => onOnePage(group, annex)),
});

const onOnePage = ([first, ...others]: readonly PaperBlock[], sheet: PaperSheet): Content =>
  first === undefined
    ? []
    : others.length === 0 && !isBrief(first)
      ? blockOf(first, sheet)
      : { unbreakable: true, stack: [first, ...others].map((block) => blockOf(block, sheet)) };

const languages = { vi: "vi-VN", en: "en-GB" } as const;

const pageNumber = (page: number, pages: number): Content => ({
  text: `${page}/${pages}`,
  alignment: "center",
  fontSize: typeSize.page,
  margin: [0, points(3), 0, 0],
});

/** At the right above everything else. */
const formNameOf = ({ formName }: PaperDocument): Content =>
  formName === null ? [] : { ...bold(formName), alignment: "right", margin: [0, 0, 0, 6] };

function titleOf({ title, subtitle }: PaperDocument): Content {
  return [
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

function blockOf(block: PaperBlock, sheet: PaperSheet): Content {
  switch (block.kind) {
    case "PARAGRAPH":
      return paragraphOf(block);
    case "HEADING":
      return headingOf(block.text, block.level);
    case "TABLE":
      return pdfTable(block, sheet);
    case "LINES":
      return dottedLines(block, sheet);
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
