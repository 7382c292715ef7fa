import type { PaperDocument, PaperTable } from "./paper-document.ts";

/** Points of the type, as documents of the Party are set: text of 14, a large title, recipients of 12. */
export const typeSize = {
  text: 14,
  heads: 14,
  issuer: 13,
  party: 15,
  title: 16,
  subtitle: 14,
  recipients: 12,
  page: 12,
  small: 11,
} as const;

/** Points of the type in a table: the more columns the smaller, so that a heading breaks between its words. */
export function tableTypeSize({ columns }: PaperTable, { size }: Pick<PaperDocument, "size">): number {
  const room = size === "A3" ? 1.5 : 1;
  const step = steps.find(({ upTo }) => columns.length <= upTo * room);
  return step?.points ?? smallest;
}

const steps = [
  { upTo: 5, points: 13 },
  { upTo: 8, points: 12 },
  { upTo: 11, points: 11 },
  { upTo: 14, points: 10 },
] as const;
const smallest = 9;
