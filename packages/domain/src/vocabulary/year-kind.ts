/** When the year of an organisation closes, as HD 43, 4.1 tells them apart. */
export const YearKind = {
  ORDINARY: "ORDINARY",
  /** «trường học, cơ sở giáo dục»: judged on the school year. */
  SCHOOL: "SCHOOL",
  /** «chưa tổng kết vào dịp cuối năm». */
  CLOSES_LATER: "CLOSES_LATER",
} as const;
export type YearKind = (typeof YearKind)[keyof typeof YearKind];
