import { AlignmentType, type IRunOptions, LineRuleType, Paragraph, TextRun } from "docx";
import type { PaperParagraph, PaperRun, PaperText } from "./paper-document.ts";
import { printable } from "./printable.ts";
import { typeSize } from "./type-size.ts";

/**
 * The font documents of the Party are set in, which every office has; its letters are as wide as those of the font that PDF carries. None
 * is embedded: readers take an embedded font only by its own name, and a paper set in another one is sent back; docx-font-table.ts says what
 * may stand in.
 */
export const font = "Times New Roman";

/** Twentieths of a point of so many millimetres. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const halfPoints = (points: number): number => points * 2;

export const alignments = {
  LEFT: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  RIGHT: AlignmentType.RIGHT,
  JUSTIFY: AlignmentType.JUSTIFIED,
} as const;

/** Words as runs; a line break within them begins a line. */
export const runsOf = (text: PaperText, look: IRunOptions = {}): TextRun[] =>
  (typeof text === "string" ? [{ text }] : text).flatMap((run) => linesOf(run, look));

const linesOf = ({ text, isBold = false, isItalic = false, isUnderlined = false }: PaperRun, look: IRunOptions) =>
  printable(text)
    .split("\n")
    .map(
      (line, at) =>
        new TextRun({
          ...look,
          text: line,
          ...(at > 0 && { break: 1 }),
          ...(isBold && { bold: true }),
          ...(isItalic && { italics: true }),
          ...(isUnderlined && { underline: {} }),
        }),
    );

export const bold = (text: string, points?: number): TextRun[] =>
  runsOf([{ text, isBold: true }], points === undefined ? {} : { size: halfPoints(points) });

export function paragraphOf({ text, align = "JUSTIFY", inset = 0, ...rest }: PaperParagraph): Paragraph {
  const isIndented = align === "JUSTIFY" && rest.isFlush !== true;
  return new Paragraph({
    alignment: alignments[align],
    spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO },
    indent: { left: twips(inset * 10), ...(isIndented && { firstLine: twips(10) }) },
    ...(rest.keepsWithNext && { keepNext: true }),
    children: runsOf(text, rest.isSmall ? { size: halfPoints(typeSize.small) } : {}),
  });
}
