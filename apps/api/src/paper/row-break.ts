import type { PaperColumn, PaperRow } from "./paper-document.ts";

/** Letters on a line as wide as the narrowest sheet, and lines that may fill much of a page. */
const [lettersOfLine, much] = [75, 20];

/** Whether a row may run on to the next page; a shorter one stands on one page. */
export function mayBreak({ cells }: PaperRow, columns: readonly Pick<PaperColumn, "width">[]): boolean {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return cells.some((text, at) => linesIn(text, ((columns[at]?.width ?? 0) / whole) * lettersOfLine) > much);
}

const linesIn = (text: string, letters: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
