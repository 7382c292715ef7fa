import { regions } from "./regions.ts";
import type { Locale } from "./viewer.ts";

/** «1.234,5», in English “1,234.5”. */
export const numberIn = (locale: Locale, of: number): string => of.toLocaleString(regions[locale]);
