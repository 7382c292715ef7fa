import { type AwardParameters, type RuleSet, ruleSetById } from "@xep-loai/domain";

/**
 * The rules a result was given under.
 * @throws where it names rules nobody knows
 */
export function rulesOf(ruleSetId: string): RuleSet {
  const ruleSet = ruleSetById(ruleSetId);
  if (ruleSet === undefined) throw new Error(`no rule set ${ruleSetId}`);
  return ruleSet;
}

/** What the documents leave to numbers in awards for years in a row; null where they know none. */
export function awardParametersOf(ruleSetId: string): AwardParameters | null {
  const ruleSet = rulesOf(ruleSetId);
  return ruleSet.regime === "TIERS_2019" ? ruleSet.parameters.award : null;
}
