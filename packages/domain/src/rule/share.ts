/** A whole number of subjects; a bigint where a sum leaves the safe whole numbers. */
export type Count = number | bigint;

/** The sum, exact for every count a JSON file can hold. */
export function sumOf(...counts: readonly number[]): Count {
  const sum = counts.reduce((total, count) => total + count, 0);
  return Number.isSafeInteger(sum) ? sum : counts.reduce((total, count) => total + BigInt(count), 0n);
}

/** A share as the documents write it: 2/3 of the votes, 2/5 of the cells. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const PERCENT = 100;

/** 20 % as the fraction 20/100. */
export const hundredths = (percent: number): Fraction => ({ numerator: percent, denominator: PERCENT });

/** Sign of `denominator·part − numerator·whole`; its size has no meaning. */
function compareShare(part: Count, whole: Count, numerator: number, denominator = PERCENT): number {
  const left = denominator * Number(part);
  const right = numerator * Number(whole);
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  return Number(BigInt(denominator) * BigInt(part) - BigInt(numerator) * BigInt(whole));
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

/** «trên 2/3»: `3·part > 2·whole`. */
export const isAboveFraction = (part: Count, whole: Count, { numerator, denominator }: Fraction): boolean =>
  compareShare(part, whole, numerator, denominator) > 0;

/** The greatest part that is not above the share, rounded down («không vượt quá 20%», «không vượt quá 2/5»). */
export const greatestWithin = (whole: Count, { numerator, denominator }: Fraction): number =>
  Number((BigInt(numerator) * BigInt(whole)) / BigInt(denominator));

export type Comparison = "≥" | ">" | "<" | "≤";

/** The comparison spelled out, e.g. «3 · 12 = 36 ≤ 2 · 18 = 36». */
export const spellFraction = (
  part: Count,
  whole: Count,
  { numerator, denominator }: Fraction,
  sign: Comparison,
): string =>
  `${denominator} · ${part} = ${BigInt(denominator) * BigInt(part)} ${sign} ${numerator} · ${whole} = ${BigInt(numerator) * BigInt(whole)}`;

/** The same of a percentage, e.g. «100 · 7 = 700 < 80 · 10 = 800». */
export const spellShare = (part: Count, whole: Count, percent: number, sign: Comparison): string =>
  spellFraction(part, whole, hundredths(percent), sign);
