/** ISO date, e.g. 2019-12-31. */
export type IsoDate = string;

const MONTHS_A_YEAR = 12;
const MONTHS_OF_30_DAYS: readonly number[] = [4, 6, 9, 11];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return MONTHS_OF_30_DAYS.includes(month) ? 30 : 31;
}

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

export const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** Whether the text is a day of the calendar, written YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return month >= 1 && month <= MONTHS_A_YEAR && day >= 1 && day <= daysIn(year, month);
}

/** The same day `months` later, moved back to the last day of a shorter month (rules.md 3.1, no. 3). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = [Number(date.slice(0, -6)), Number(date.slice(-5, -3)), Number(date.slice(-2))];
  const count = year * MONTHS_A_YEAR + (month - 1) + months;
  const newYear = Math.floor(count / MONTHS_A_YEAR);
  const newMonth = (count % MONTHS_A_YEAR) + 1;
  return isoDate(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)));
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970, so that days can be counted. */
const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** The day so many days later, or earlier where negative. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);

/** How many days the second day is after the first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** Saturday or Sunday. */
export function isWeekend(date: IsoDate): boolean {
  const weekday = new Date(dayNumber(date) * DAY_MS).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** «trước ngày»: strictly earlier. A year beyond 9999 has a longer text. */
export const isBefore = (date: IsoDate, other: IsoDate): boolean =>
  date.length === other.length ? date < other : date.length < other.length;

/** 31 December, the day taken where no rating meeting is recorded (`ENGINE.AS_OF`). */
export const yearEnd = (year: number): IsoDate => isoDate(year, MONTHS_A_YEAR, 31);
