import type { IsoDate } from "../rule/date.ts";
import type { EligibilityRule, Rule, SubjectRules } from "../rule/rule.ts";
import type { Parameters2025, RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

/** What a rule is asked in: the document in force, the rating year, the day of the rating and the tier proposed. */
export interface Context2025 {
  readonly ruleSet: RuleSet2025;
  readonly parameters: Parameters2025;
  readonly year: number;
  readonly asOf: IsoDate;
  /** What only warns of a tier looks at the one proposed. */
  readonly proposedTier: QualityTier | undefined;
}

export type Rule2025<Facts> = Rule<Facts, Context2025>;
export type EligibilityRule2025<Facts> = EligibilityRule<Facts, Context2025>;
export type SubjectRules2025<Facts> = SubjectRules<Facts, Context2025>;
