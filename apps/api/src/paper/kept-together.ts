import type { PaperBlock, PaperDocument, PaperTable, PaperText } from "./paper-document.ts";

/** Lines that every sheet has room for: what is forced onto one page may not be longer, the rest of it would be lost. */
const most = 20;

const lettersOf = (text: PaperText): number =>
  typeof text === "string" ? text.length : text.reduce((sum, run) => sum + run.text.length, 0);

/** Lines of so many letters, of which so many stand on one; at least one. */
const wrapped = (letters: number, onOne: number): number => Math.max(1, Math.ceil(letters / onOne));

/** Lines of a table in narrow columns, with those of its heading. */
const tableLines = ({ rows }: PaperTable): number =>
  rows.reduce((sum, { cells }) => sum + wrapped(Math.max(0, ...cells.map(({ length }) => length)), 15), 3);

/** Lines a block takes at most, more or less. */
function linesOf(block: PaperBlock): number {
  switch (block.kind) {
    case "PARAGRAPH":
      return wrapped(lettersOf(block.text), 60);
    case "HEADING":
      return wrapped(block.text.length, 60) + 1;
    case "TABLE":
      return tableLines(block);
    case "LINES":
      return block.count;
    case "SIGNATURE":
      return block.by.length + 6;
    default:
      return block satisfies never;
  }
}

/** Whether some blocks may be forced onto one page. */
export const areShort = (blocks: readonly PaperBlock[]): boolean =>
  blocks.reduce((sum, block) => sum + linesOf(block), 0) <= most;

/**
 * The place of the table at the end of a document that is signed, with no more than a note between: its last rows stand on the page of the
 * signature, so that nobody signs an empty one. -1: it ends otherwise.
 */
export function tableBeforeFoot({ blocks, signature }: PaperDocument): number {
  const at = blocks.findLastIndex(({ kind }) => kind === "TABLE");
  const below = blocks.slice(at + 1);
  return signature !== null && below.every(({ kind }) => kind === "PARAGRAPH") && areShort(below) ? at : -1;
}

/** Lines of a paragraph that would leave one or two of them alone on a page. */
const mostOfBrief = 10;

/** Whether a block is a paragraph of a few lines, which no page ends within. */
export const isBrief = (block: PaperBlock): boolean => block.kind === "PARAGRAPH" && linesOf(block) <= mostOfBrief;

/** Whether it stands on the page of what follows. */
const leads = (block: PaperBlock): boolean =>
  block.kind === "HEADING" || ((block.kind === "PARAGRAPH" || block.kind === "LINES") && block.keepsWithNext === true);

/** The blocks in order, each heading in one group with what it heads; what is too long for that stands by itself. */
export function keptTogether(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const groups: PaperBlock[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && leads(last) && areShort([...group, block])) group.push(block);
    else groups.push([block]);
  }
  return groups;
}
