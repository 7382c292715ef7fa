/**
 * States of a classification (rules.md 3.0), in their order; CANCELLED and, under QĐ 366, ADJUSTED (another tier by decision
 * on Mẫu 03, without a new self-rating) come from DECIDED or NOTIFIED.
 */
export const ClassificationState = {
  DRAFT: "DRAFT",
  SELF_RATED: "SELF_RATED",
  VOTED: "VOTED",
  PROPOSED: "PROPOSED",
  APPRAISED: "APPRAISED",
  DECIDED: "DECIDED",
  NOTIFIED: "NOTIFIED",
  ADJUSTED: "ADJUSTED",
  CANCELLED: "CANCELLED",
} as const;
export type ClassificationState = (typeof ClassificationState)[keyof typeof ClassificationState];

/** The tier stands: it was decided and not cancelled. */
export const isDecided = (state: ClassificationState): boolean =>
  state === "DECIDED" || state === "NOTIFIED" || state === "ADJUSTED";

/** On its way to a decision: neither decided nor cancelled. */
export const isUndecided = (state: ClassificationState): boolean => !isDecided(state) && state !== "CANCELLED";
