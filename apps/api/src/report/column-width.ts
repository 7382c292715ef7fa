/** Letters of a cell beyond which a longer text runs on below rather than widening its column. */
const most = 48;

/** Letters of a word beyond which it is broken, as an address is. */
const mostOfWord = 16;

/** The room beside the letters of a cell. */
const margin = 2;

/** How wide a column wants to be, in letters: its longest word stands on one line, a longer text on two or three. */
export const columnWidth = (label: string, cells: readonly string[]): number =>
  margin +
  Math.max(
    Math.min(longest([label, ...cells].map((text) => longest(text.split(/[\s-]+/).map(lengthOf)))), mostOfWord),
    Math.min(longest(cells.map(lengthOf)), most) * 0.6,
  );

const lengthOf = ({ length }: string): number => length;

const longest = (lengths: readonly number[]): number => lengths.reduce((soFar, length) => Math.max(soFar, length), 0);
