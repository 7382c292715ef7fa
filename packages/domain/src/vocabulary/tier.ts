/** The four quality tiers («mức chất lượng»), HD 21, II.B.1.3; rules.md 1.5. */
export const QualityTier = {
  EXCELLENT: "EXCELLENT",
  GOOD: "GOOD",
  COMPLETED: "COMPLETED",
  NOT_COMPLETED: "NOT_COMPLETED",
} as const;
export type QualityTier = (typeof QualityTier)[keyof typeof QualityTier];

export const tiersHighestFirst = ["EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"] as const satisfies readonly QualityTier[];

/** Why a subject has no tier. Being late is not a reason: that is `PENDING`. */
export const NotRatedReason = {
  NEWLY_FOUNDED: "NEWLY_FOUNDED",
  NEWLY_ADMITTED: "NEWLY_ADMITTED",
  EXEMPT: "EXEMPT",
  SUSPENDED: "SUSPENDED",
} as const;
export type NotRatedReason = (typeof NotRatedReason)[keyof typeof NotRatedReason];
