import { type Decimal, decimalOf } from "@xep-loai/domain";

/** What a cell says: nothing, a figure, or something that is none. */
export type Read<T> = { readonly value: T | null } | { readonly unread: string };

const notPrinted = /^[-–—…x.]*$/i;
/** «1.234», «1,234», «1 234», «1234»; a unit may follow: «24 đảng bộ». */
const whole = /^(\d{1,3}(?:[., ]\d{3})+|\d+)(?: [\p{L} ]+)?$/u;

/** A count of subjects, as Vietnamese and English tables print it. */
export function countIn(cell: string): Read<number> {
  if (notPrinted.test(cell)) return { value: null };
  const count = Number(whole.exec(cell)?.[1]?.replace(/[., ]/g, ""));
  return Number.isSafeInteger(count) ? { value: count } : { unread: cell };
}

/** A percentage, «18,2 %» or “18.2%”; its last digit counts, even a zero. */
export function percentIn(cell: string): Read<Decimal> {
  if (notPrinted.test(cell)) return { value: null };
  const value = decimalOf(cell.replace(/ ?%$/, "").replace(",", "."));
  return value === null || /e/i.test(cell) ? { unread: cell } : { value };
}

/** Whether a cell holds a figure of some kind. */
export const isFigure = (cell: string): boolean =>
  /\d/.test(cell) && ("value" in countIn(cell) || "value" in percentIn(cell));
