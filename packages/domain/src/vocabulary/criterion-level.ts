/** The four levels («cấp độ») of one criterion, HD 21, II.B.1.5. */
export const CriterionLevel = {
  EXCELLENT: "EXCELLENT",
  GOOD: "GOOD",
  AVERAGE: "AVERAGE",
  POOR: "POOR",
} as const;
export type CriterionLevel = (typeof CriterionLevel)[keyof typeof CriterionLevel];

const rank = { EXCELLENT: 4, GOOD: 3, AVERAGE: 2, POOR: 1 } as const satisfies Record<CriterionLevel, number>;

/** «… trở lên»: the level itself or a higher one. */
export const isLevelAtLeast = (level: CriterionLevel, minimum: CriterionLevel): boolean => rank[level] >= rank[minimum];
