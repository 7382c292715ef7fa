import type { Locale } from "../shared/viewer.ts";

const regions = { vi: "vi-VN", en: "en-GB" } as const;

/** A moment as the clocks in Viet Nam show it. */
export const momentIn = (locale: Locale, moment: Date): string =>
  new Intl.DateTimeFormat(regions[locale], {
    dateStyle: "short",
    timeStyle: "medium",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(moment);

/** An ISO day, written out. */
export const dayIn = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(regions[locale], { dateStyle: "short", timeZone: "UTC" }).format(new Date(day));
