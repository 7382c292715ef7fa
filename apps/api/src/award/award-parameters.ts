import type { AwardParameters, RuleSet } from "@xep-loai/domain";

/** What the documents leave to numbers in awards for years in a row; null where they know none. */
export const awardParametersOf = (rules: RuleSet): AwardParameters | null =>
  rules.regime === "TIERS_2019" || rules.regime === "POINTS_2025" ? rules.parameters.award : null;
