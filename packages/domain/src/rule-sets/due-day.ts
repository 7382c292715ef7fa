import { type IsoDate, isBefore, isCalendarDay } from "../rule/date.ts";

/** A day told from the rating year: `Y-12-15`, or `Y+1-03-15` in the year after. */
export type DueDay = string;

const form = /^Y(\+1)?-(\d{2}-\d{2})$/;

/** The day in a rating year. */
export function dueDateOf(day: DueDay, year: number): IsoDate {
  const [, next, monthDay] = form.exec(day) ?? [];
  if (monthDay === undefined) throw new Error(`no day of a year: ${day}`);
  return `${next === undefined ? year : year + 1}-${monthDay}`;
}

/** Whether the text is such a day; 29 February is none, it is not there every year. */
export function isDueDay(text: string): boolean {
  const [, , monthDay] = form.exec(text) ?? [];
  return monthDay !== undefined && isCalendarDay(`2019-${monthDay}`);
}

/** «trước ngày»: strictly before; the day itself is in time only where a document says so (`ENGINE.DEADLINE`). */
export const isInTime = (receivedOn: IsoDate, dueOn: IsoDate, inclusive: boolean): boolean =>
  isBefore(receivedOn, dueOn) || (inclusive && receivedOn === dueOn);
