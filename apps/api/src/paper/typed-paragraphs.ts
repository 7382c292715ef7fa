import type { PaperParagraph } from "./paper-document.ts";

/** What somebody typed: each of its lines a paragraph, as a line broken within a justified one would be drawn apart. */
export const typedParagraphs = (text: string): PaperParagraph[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "PARAGRAPH", text: line }));
