/** What is done from the own rating to the decision (rules.md 1.6, 3.10.1), in its order. */
export const Act = {
  LEVELS: "LEVELS",
  SELF_RATING: "SELF_RATING",
  PROPOSAL: "PROPOSAL",
  BALLOT: "BALLOT",
  APPRAISAL: "APPRAISAL",
  OPINION: "OPINION",
  DECISION: "DECISION",
} as const;
export type Act = (typeof Act)[keyof typeof Act];
