import { regions } from "./regions.ts";
import type { Locale } from "./viewer.ts";

const day = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
const minute = { hour: "2-digit", minute: "2-digit" } as const;

/** A moment as the clocks in Viet Nam show it. */
export const momentIn = (locale: Locale, moment: Date): string =>
  new Intl.DateTimeFormat(regions[locale], { ...day, ...minute, timeZone: "Asia/Ho_Chi_Minh" }).format(moment);

/** An ISO day, written out. */
export const dayIn = (locale: Locale, isoDay: string): string =>
  new Intl.DateTimeFormat(regions[locale], { ...day, timeZone: "UTC" }).format(new Date(isoDay));
