/** An exact decimal number, `units / 10^decimals`: a figure as it is printed, its last zeros included. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

const written = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** Reads a number of 0 or more written with a point, as JavaScript writes them too (`1e-7`); null where it is none. */
export function decimalOf(text: string): Decimal | null {
  const [, whole, fraction = "", exponent = "0"] = written.exec(text) ?? [];
  if (whole === undefined) return null;
  const decimals = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return decimals >= 0 ? { units, decimals } : { units: units * 10n ** BigInt(-decimals), decimals: 0 };
}

/** The digits after the point that are not closing zeros. */
export function digitsNeeded({ units, decimals }: Decimal): number {
  let [left, needed] = [units, decimals];
  while (needed > 0 && left % 10n === 0n) [left, needed] = [left / 10n, needed - 1];
  return needed;
}

/** In units of the given decimals; the number must not need more of them. */
export const unitsAt = ({ units, decimals }: Decimal, wanted: number): bigint =>
  wanted >= decimals ? units * 10n ** BigInt(wanted - decimals) : units / 10n ** BigInt(decimals - wanted);

/** Written with a point and all its decimals, e.g. "62.60". */
export function writtenDecimal({ units, decimals }: Decimal): string {
  const digits = String(units).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** 100·part/whole rounded half up to the given decimals; the whole is above 0. */
export const percentageOf = (part: number, whole: number, decimals: number): Decimal => {
  const numerator = 100n * BigInt(part) * 10n ** BigInt(decimals);
  return { units: (2n * numerator + BigInt(whole)) / (2n * BigInt(whole)), decimals };
};
