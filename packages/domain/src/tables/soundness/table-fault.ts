import type { QualityTier } from "../../vocabulary/tier.ts";

/** What can be wrong with a printed table (case-format, Table cases). */
export const TableFaultCode = {
  RATED_MISSING: "RATED_MISSING",
  RATED_EXCEEDS_TOTAL: "RATED_EXCEEDS_TOTAL",
  SUM_EXCEEDS_RATED: "SUM_EXCEEDS_RATED",
  SUM_BELOW_RATED: "SUM_BELOW_RATED",
  PERCENT_ON_TOTAL: "PERCENT_ON_TOTAL",
  PERCENT_ROUNDING: "PERCENT_ROUNDING",
  PERCENT_OTHER_BASE: "PERCENT_OTHER_BASE",
  PERCENT_MISMATCH: "PERCENT_MISMATCH",
  LIKELY_TYPO: "LIKELY_TYPO",
} as const;
export type TableFaultCode = (typeof TableFaultCode)[keyof typeof TableFaultCode];

/** One fault. Figures are exact and written with a point, e.g. "62.62"; null where there is no such figure. */
export interface TableFault {
  readonly code: TableFaultCode;
  readonly field: "rated" | QualityTier;
  /** As printed. */
  readonly stated: string | null;
  /** As it follows from the other figures. */
  readonly computed: string | null;
  /** PERCENT_OTHER_BASE: the greatest base that makes every percentage right. LIKELY_TYPO: the count meant. */
  readonly hint: string | null;
}

/** A fault of the counts, whatever the percentages say. */
export const isSumFault = ({ code }: TableFault): boolean => code === "SUM_EXCEEDS_RATED" || code === "SUM_BELOW_RATED";
