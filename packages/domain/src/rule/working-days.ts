import { addDays, type IsoDate, isBefore, isWeekend } from "./date.ts";

/** Monday to Friday, public holidays left out (rules.md, HD21.REVIEW.REPORT.DRAFT_LEAD_TIME). */
export const isWorkingDay = (date: IsoDate, holidays: ReadonlySet<IsoDate>): boolean =>
  !isWeekend(date) && !holidays.has(date);

/** The day on which so many working days are complete, the day of the start not counted. */
export function addWorkingDays(start: IsoDate, days: number, holidays: ReadonlySet<IsoDate>): IsoDate {
  let date = start;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}

/** How many working days are complete on `end`: the day of the start not counted, that of the end counted. */
export function workingDaysBetween(start: IsoDate, end: IsoDate, holidays: ReadonlySet<IsoDate>): number {
  let days = 0;
  for (let date = addDays(start, 1); !isBefore(end, date); date = addDays(date, 1)) {
    if (isWorkingDay(date, holidays)) days += 1;
  }
  return days;
}
