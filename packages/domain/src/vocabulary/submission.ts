/** Where a unit's yearly submission to its superior stands against the deadline. */
export const SubmissionState = {
  NOT_DUE: "NOT_DUE",
  NOT_EXPECTED: "NOT_EXPECTED",
  OVERDUE: "OVERDUE",
  SUBMITTED: "SUBMITTED",
  SUBMITTED_LATE: "SUBMITTED_LATE",
  RECEIVED: "RECEIVED",
  /** Not sent by itself: its results are in what was received from a committee above it. */
  RECEIVED_ABOVE: "RECEIVED_ABOVE",
  RETURNED: "RETURNED",
} as const;
export type SubmissionState = (typeof SubmissionState)[keyof typeof SubmissionState];
