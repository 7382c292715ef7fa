/** The four levels («cấp độ») of one criterion, HD 21, II.B.1.5. */
export const CriterionLevel = {
  EXCELLENT: "EXCELLENT",
  GOOD: "GOOD",
  AVERAGE: "AVERAGE",
  POOR: "POOR",
} as const;
export type CriterionLevel = (typeof CriterionLevel)[keyof typeof CriterionLevel];

export const levelsHighestFirst = ["EXCELLENT", "GOOD", "AVERAGE", "POOR"] as const satisfies readonly CriterionLevel[];
