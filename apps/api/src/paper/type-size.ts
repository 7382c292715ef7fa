import { wordWidth } from "./letter-width.ts";
import { lineWidth, widthsOf } from "./page.ts";
import type { PaperSheet, PaperTable } from "./paper-document.ts";

/** Points of the type, as documents of the Party are set: text of 14, a large title, recipients of 12. */
export const typeSize = {
  text: 14,
  heads: 14,
  issuer: 13,
  /** In English its name is longer, and stands on one line too. */
  party: { vi: 15, en: 13 },
  title: 16,
  subtitle: 14,
  recipients: 12,
  page: 12,
  small: 11,
} as const;

/** Points of the type in a table: the more columns the smaller, and so small that each word stands on one line. */
export function tableTypeSize(table: PaperTable, sheet: PaperSheet): number {
  const room = sheet.size === "A3" ? 1.5 : 1;
  const step = steps.find(({ upTo }) => table.columns.length <= upTo * room)?.points ?? 9;
  return Math.max(smallest, Math.min(step, Math.floor(wordsFit(table, sheet) * 2) / 2));
}

const steps = [
  { upTo: 5, points: 13 },
  { upTo: 8, points: 12 },
  { upTo: 11, points: 11 },
  { upTo: 14, points: 10 },
] as const;
const smallest = 7.5;

/** Points left free at both sides of a cell, with its line. */
const beside = 7.5;

/** Letters of a word that is broken wherever it stands, as an address is. */
const mostOfWord = 16;

/** The number of a rule, all capitals, is a word that stands on one line too: «HD21.ELIG.MEMBER.SIX_MONTHS». */
const isRuleNumber = (word: string): boolean => word.length <= 30 && !/\p{Ll}/u.test(word);

/** The largest type in which the longest word of every column fits into it. */
function wordsFit({ columns, rows }: PaperTable, sheet: PaperSheet): number {
  const widths = widthsOf(columns, (lineWidth(sheet) * 72) / 25.4);
  return columns.reduce((fits, { label }, at) => {
    const widest = [label, ...rows.map(({ cells }) => cells[at] ?? "")].reduce(
      (w, text) => Math.max(w, widestIn(text)),
      0,
    );
    return widest === 0 ? fits : Math.min(fits, ((widths[at] ?? 0) - beside) / widest);
  }, Number.POSITIVE_INFINITY);
}

const widestIn = (text: string): number =>
  text
    .split(/[\s-]+/)
    .filter((word) => word.length <= mostOfWord || isRuleNumber(word))
    .reduce((widest, word) => Math.max(widest, wordWidth(word)), 0);
