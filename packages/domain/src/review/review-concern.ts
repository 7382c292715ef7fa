/** What a table of reviews counts as not in order (rules.md 6.2, R15). */
export const ReviewConcern = {
  OUT_OF_ORDER: "OUT_OF_ORDER",
  LATE_DRAFT: "LATE_DRAFT",
  TOO_SHORT: "TOO_SHORT",
} as const;
export type ReviewConcern = (typeof ReviewConcern)[keyof typeof ReviewConcern];
