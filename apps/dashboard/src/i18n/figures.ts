import type { Locale } from "./useText.ts";

const unknown = "–";
const minus = "−";

/** «1.234», in English “1,234”; unknown is «–». */
export function countText(count: number | null | undefined, locale: Locale): string {
  if (count === null || count === undefined) return unknown;
  return count.toLocaleString(locale === "vi" ? "vi-VN" : "en-GB");
}

/** A percentage as the API gives it ("18.2") → «18,2 %», in English “18.2%”. */
export function percentText(percent: string | null | undefined, locale: Locale): string {
  if (percent === null || percent === undefined) return unknown;
  return locale === "vi" ? `${percent.replace(".", ",")}\u00a0%` : `${percent}%`;
}

/** Points of a score sheet, days of a review, in halves → «89,5», in English “89.5”. */
export function halvesText(points: number | null | undefined, locale: Locale): string {
  if (points === null || points === undefined) return unknown;
  return locale === "vi" ? String(points).replace(".", ",") : String(points);
}

/** A sum of the rules, in signs and plain numbers: «36 + 17,5 = 53,5», in English with decimal points. */
export const sumText = (sum: string, locale: Locale): string =>
  locale === "vi" ? sum.replace(/(\d)\.(\d)/g, "$1,$2") : sum;

/** A difference with one decimal ("1.4", "-1.4") where its head says of what → «+1,4». */
export function differenceText(difference: string | null | undefined, locale: Locale): string {
  if (difference === null || difference === undefined) return unknown;
  const size = difference.replace(/^[+-]/, "");
  const sign = Number(difference) === 0 ? "" : Number(difference) > 0 ? "+" : minus;
  return `${sign}${locale === "vi" ? size.replace(".", ",") : size}`;
}

/** A change in percentage points ("+1.4") → «+1,4 điểm %», in English “+1.4 pts”. */
export function pointsText(points: string | null | undefined, locale: Locale): string {
  if (points === null || points === undefined) return unknown;
  const signed = Number(points) === 0 ? points.replace(/^[+-]/, "") : points.replace("-", minus);
  return locale === "vi" ? `${signed.replace(".", ",")}\u00a0điểm\u00a0%` : `${signed}\u00a0pts`;
}

/** A change in a count → «+12». */
export function changeText(change: number, locale: Locale): string {
  const size = countText(Math.abs(change), locale);
  if (change === 0) return size;
  return `${change > 0 ? "+" : minus}${size}`;
}

const zone = "Asia/Ho_Chi_Minh";

/** «15/12/2020», in English “15 Dec 2020”; a plain date has no time zone. */
export function dateText(date: string | null | undefined, locale: Locale): string {
  if (!date) return unknown;
  const at = new Date(date.length === 10 ? `${date}T00:00:00+07:00` : date);
  if (locale === "en")
    return at.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: zone });
  return at.toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: zone });
}

/** «14:05:09»; Vietnamese time. */
export const clockText = (moment: Date): string =>
  moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: zone });

/** «14:05 ngày 15/12/2020», in English “15 Dec 2020, 14:05”; Vietnamese time. */
export function momentText(moment: string, locale: Locale): string {
  const time = new Date(moment).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone });
  const day = dateText(moment, locale);
  return locale === "vi" ? `${time} ngày ${day}` : `${day}, ${time}`;
}

/** A cell of a table as data: a number as the language writes it, with as many decimals; words as they are. */
export function cellText(cell: string, locale: Locale): string {
  if (!/^[+-]?\d+(\.\d+)?$/.test(cell)) return cell;
  const decimals = cell.split(".")[1]?.length ?? 0;
  return Number(cell).toLocaleString(locale === "vi" ? "vi-VN" : "en-GB", { minimumFractionDigits: decimals });
}
