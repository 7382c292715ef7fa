import type { Locale } from "./viewer.ts";

/** Whose way of writing figures, days and words a language takes (BCP 47). */
export const regions: Readonly<Record<Locale, "vi-VN" | "en-GB">> = { vi: "vi-VN", en: "en-GB" };
