/** Points a line of text takes in the type of a workbook, and a row that says nothing of its height. */
export const lineHeight = 15;

/** The highest row a sheet can have, in points (ECMA-376). */
const most = 409;

/** A text and how many letters wide its cell is. */
export type WrappedText = readonly [text: string, width: number];

const linesOf = ([text, width]: WrappedText): number =>
  text.split("\n").reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / width)), 0);

/** How high a row of wrapped texts is, in points: not every spreadsheet fits a row to what it holds when it opens a file. */
export const heightOf = (texts: readonly WrappedText[]): number =>
  Math.min(most, lineHeight * texts.reduce((highest, text) => Math.max(highest, linesOf(text)), 1));
