import type { ContentText } from "pdfmake/interfaces.js";
import { drawable } from "./drawable.ts";
import type { PaperParagraph, PaperText } from "./paper-document.ts";
import { typeSize } from "./type-size.ts";

export const points = (millimetres: number): number => (millimetres * 72) / 25.4;

export const alignments = { LEFT: "left", CENTER: "center", RIGHT: "right", JUSTIFY: "justify" } as const;

/** Words as they are drawn, run by run. */
export const textOf = (text: PaperText): ContentText[] =>
  (typeof text === "string" ? [{ text }] : text).map(
    ({ text: words, isBold = false, isItalic = false, isUnderlined = false }) => ({
      text: drawable(words),
      ...(isBold && { bold: true }),
      ...(isItalic && { italics: true }),
      ...(isUnderlined && { decoration: "underline" }),
    }),
  );

export const bold = (text: string, fontSize?: number): ContentText => ({
  text: drawable(text),
  bold: true,
  ...(fontSize !== undefined && { fontSize }),
});

export function paragraphOf({ text, align = "JUSTIFY", inset = 0, isFlush, isSmall }: PaperParagraph): ContentText {
  const isIndented = align === "JUSTIFY" && isFlush !== true;
  return {
    text: textOf(text),
    alignment: alignments[align],
    margin: [points(inset * 10), 0, 0, 6],
    ...(isSmall && { fontSize: typeSize.small }),
    ...(isIndented && { leadingIndent: points(10) }),
  };
}
