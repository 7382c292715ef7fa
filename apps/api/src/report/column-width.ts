import { wordWidth } from "../paper/letter-width.ts";

/** Letters of a cell beyond which a longer text runs on below rather than widening its column. */
const most = 48;

/** Letters of a word beyond which it is broken, as an address is; the number of a rule is shorter. */
const mostOfWord = 34;

/** Lines of a heading, more or less, over a column whose cells need less room than it. */
const linesOfHead = 4;

/** The room beside the letters of a cell. */
const margin = 2;

/** How wide a column wants to be, in letters: its longest word stands on one line, a longer text on two or three, its heading on four. */
export const columnWidth = (label: string, cells: readonly string[]): number =>
  margin +
  Math.max(
    Math.min(longest([label, ...cells].map((text) => longest(text.split(/[\s-]+/).map(lettersOf)))), mostOfWord),
    Math.min(longest(cells.map(lengthOf)), most) * 0.6,
    label.length / linesOfHead,
  );

const lengthOf = ({ length }: string): number => length;

/** Capitals are wider than the letter a width is counted in. */
const lettersOf = (word: string): number => Math.max(word.length, wordWidth(word) / usualLetter);
const usualLetter = 0.56;

const longest = (lengths: readonly number[]): number => lengths.reduce((soFar, length) => Math.max(soFar, length), 0);
