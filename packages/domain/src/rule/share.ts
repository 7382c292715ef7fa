/** A whole number of subjects; a bigint where a sum leaves the safe whole numbers. */
export type Count = number | bigint;

/** The sum, exact for every count a JSON file can hold. */
export function sumOf(...counts: readonly number[]): Count {
  const sum = counts.reduce((total, count) => total + count, 0);
  return Number.isSafeInteger(sum) ? sum : counts.reduce((total, count) => total + BigInt(count), 0n);
}

/** Sign of `100·part − percent·whole`; its size has no meaning. */
function compareShare(part: Count, whole: Count, percent: number): number {
  const left = 100 * Number(part);
  const right = percent * Number(whole);
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  return Number(100n * BigInt(part) - BigInt(percent) * BigInt(whole));
}

/** «từ 80%»: `100·part ≥ percent·whole`. Of an empty whole it holds (`ENGINE.EMPTY_SET`). */
export const shareAtLeast = (part: Count, whole: Count, percent: number): boolean =>
  compareShare(part, whole, percent) >= 0;

/** «dưới 50%»: `100·part < percent·whole`. */
export const shareBelow = (part: Count, whole: Count, percent: number): boolean =>
  compareShare(part, whole, percent) < 0;

/** «trên 20%»: `100·part > percent·whole`. */
export const shareAbove = (part: Count, whole: Count, percent: number): boolean =>
  compareShare(part, whole, percent) > 0;

/** The greatest part that is not above the share, `⌊percent·whole / 100⌋` («không vượt quá 20%»). */
export const greatestWithin = (whole: Count, percent: number): number =>
  Number((BigInt(percent) * BigInt(whole)) / 100n);

export type Comparison = "≥" | ">" | "<" | "≤";

/** The comparison spelled out, e.g. «100 · 7 = 700 < 80 · 10 = 800». */
export const spellShare = (part: Count, whole: Count, percent: number, sign: Comparison): string =>
  `100 · ${part} = ${100n * BigInt(part)} ${sign} ${percent} · ${whole} = ${BigInt(percent) * BigInt(whole)}`;
