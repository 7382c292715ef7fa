/** What HD 21, II.B.5 leaves to numbers. */
export interface AwardParameters {
  /** «5 năm liền». */
  readonly consecutiveYears: number;
  /** Whether a year without a tier ends a run; the document is silent. */
  readonly gapBreaksRun: boolean;
}
