import { isCalendarDay } from "@xep-loai/domain";

/** 2016-11-28 → 28/11/2016. */
export const dayToField = (day: string): string => day.split("-").reverse().join("/");

/** What was typed, as an ISO day: 28/11/2016, also 5/1/2016 and 28.11.2016; null where it is none. */
export function dayFromField(typed: string): string | null {
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(typed) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDay(iso) ? iso : null;
}
