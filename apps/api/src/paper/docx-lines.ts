import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { PaperLines } from "./paper-document.ts";

/** Lines of dots as wide as the text: a tab to its right edge that leads there by dots. */
export const dottedLines = ({ count, keepsWithNext = false }: PaperLines, width: number): Paragraph[] =>
  Array.from(
    { length: count },
    (_, at) =>
      new Paragraph({
        keepNext: keepsWithNext || at < count - 1,
        spacing: { after: 60 },
        tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
        children: [new TextRun({ children: [new Tab()] })],
      }),
  );
