/** What a review and a rating are of (QĐ 366, Điều 1); HD 21 knows the year only. */
export const PeriodKind = { YEAR: "YEAR", QUARTER: "QUARTER", TERM: "TERM", AD_HOC: "AD_HOC" } as const;
export type PeriodKind = (typeof PeriodKind)[keyof typeof PeriodKind];
