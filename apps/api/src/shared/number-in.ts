import type { Locale } from "./viewer.ts";

const regions = { vi: "vi-VN", en: "en-GB" } as const;

/** «1.234,5», in English “1,234.5”. */
export const numberIn = (locale: Locale, of: number): string => of.toLocaleString(regions[locale]);
