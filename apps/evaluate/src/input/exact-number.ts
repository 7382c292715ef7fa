/** A number of the JSON that JavaScript cannot hold exactly, as it is written: it is not the number it would become. */
export class ExactNumber {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

/** Where no number has that many figures and no exponent, all of them are held exactly. */
const mayLoseFigures = /[\d.]{17}|\d[eE][-+\d]/;

/** What JSON.parse gives, but no number silently becomes another one. */
export const parseExactly = (text: string): unknown =>
  mayLoseFigures.test(text) ? JSON.parse(text, keepExact as Reviver) : JSON.parse(text);

/** ECMAScript 2026: a reviver is told how a number is written. Node does so, the compiler's library does not yet. */
type Reviver = (this: unknown, key: string, value: unknown) => unknown;

const keepExact = (_: string, value: unknown, { source }: { readonly source?: string }): unknown =>
  typeof value !== "number" || source === undefined || isSameNumber(source, String(value))
    ? value
    : new ExactNumber(source);

const parts = /^(-?)0*(\d*?)(?:\.(\d*))?(?:[eE]\+?(-?\d+))?$/;

/** Whether two ways to write a number mean the same, digit for digit. */
export function isSameNumber(one: string, other: string): boolean {
  const [ofOne, ofOther] = [figuresOf(one), figuresOf(other)];
  return ofOne !== null && ofOne === ofOther;
}

/** The figures without zeros at either end and the place of the last one; null: no number in figures. */
function figuresOf(text: string): string | null {
  const [, sign, whole = "", fraction = "", exponent = "0"] = parts.exec(text) ?? [];
  if (sign === undefined) return null;
  const all = (whole + fraction).replace(/^0+/, "");
  const figures = withoutLastZeros(all);
  if (figures === "") return "0";
  const place = BigInt(exponent) - BigInt(fraction.length) + BigInt(all.length - figures.length);
  return `${sign}${figures}e${place}`;
}

function withoutLastZeros(figures: string): string {
  let end = figures.length;
  while (end > 0 && figures[end - 1] === "0") end -= 1;
  return figures.slice(0, end);
}
