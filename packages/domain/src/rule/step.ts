/** At which step of the year a rule acts (rules.md 3), and so where a reader meets it. */
export const Step = {
  CONFIGURATION: "CONFIGURATION",
  REVIEW: "REVIEW",
  RATING: "RATING",
  PROCEDURE: "PROCEDURE",
  QUOTA: "QUOTA",
  RERATING: "RERATING",
  REPORT: "REPORT",
  AWARD: "AWARD",
  INSPECTION: "INSPECTION",
} as const;
export type Step = (typeof Step)[keyof typeof Step];

/**
 * How the product makes a rule count: worked out from facts, refused when broken, watched against a day, asked of a
 * human, or shown at its step.
 */
export const Means = {
  EVALUATED: "EVALUATED",
  ENFORCED: "ENFORCED",
  SCHEDULED: "SCHEDULED",
  ATTESTED: "ATTESTED",
  SHOWN: "SHOWN",
} as const;
export type Means = (typeof Means)[keyof typeof Means];
