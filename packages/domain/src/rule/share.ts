/** Sign of `100·part − percent·whole`, exact for every whole number a JSON file can hold. */
function compareShare(part: number, whole: number, percent: number): number {
  const left = 100 * part;
  const right = percent * whole;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  return Number(100n * BigInt(part) - BigInt(percent) * BigInt(whole));
}

/** «từ 80%»: `100·part ≥ percent·whole`. Of an empty whole it holds (`ENGINE.EMPTY_SET`). */
export const shareAtLeast = (part: number, whole: number, percent: number): boolean =>
  compareShare(part, whole, percent) >= 0;

/** «dưới 50%»: `100·part < percent·whole`. */
export const shareBelow = (part: number, whole: number, percent: number): boolean =>
  compareShare(part, whole, percent) < 0;

/** «trên 20%»: `100·part > percent·whole`. */
export const shareAbove = (part: number, whole: number, percent: number): boolean =>
  compareShare(part, whole, percent) > 0;

/** The greatest part that is not above the share, `⌊percent·whole / 100⌋` («không vượt quá 20%»). */
export const greatestWithin = (whole: number, percent: number): number =>
  Number((BigInt(percent) * BigInt(whole)) / 100n);

export type Comparison = "≥" | ">" | "<" | "≤";

/** The comparison spelled out, e.g. «100 · 7 = 700 < 80 · 10 = 800». */
export const spellShare = (part: number, whole: number, percent: number, sign: Comparison): string =>
  `100 · ${part} = ${100n * BigInt(part)} ${sign} ${percent} · ${whole} = ${BigInt(percent) * BigInt(whole)}`;
