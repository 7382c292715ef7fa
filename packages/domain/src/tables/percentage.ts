/** Scaled share: `value` is the percentage times 10^`decimals`, a whole number, so it adds and compares exactly. */
export interface Percentage {
  readonly value: number;
  readonly decimals: number;
}

/** 100·part/whole rounded half up, exact; null of an empty whole. `part` and `whole` are counts. */
export function percentage(part: number, whole: number, decimals = 1): Percentage | null {
  if (whole === 0) return null;
  const numerator = 100n * BigInt(part) * 10n ** BigInt(decimals);
  return { value: Number(roundHalfUp(numerator, BigInt(whole))), decimals };
}

/** `⌊n/d + 1/2⌋`. */
const roundHalfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

/** The percentage as a decimal number with a point, e.g. "18.2". */
export function decimalText({ value, decimals }: Percentage): string {
  const sign = value < 0 ? "-" : "";
  const digits = String(Math.abs(value)).padStart(decimals + 1, "0");
  if (decimals === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
