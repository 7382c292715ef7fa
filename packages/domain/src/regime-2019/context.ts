import type { IsoDate } from "../rule/date.ts";
import type { EligibilityRule, Rule, SubjectRules } from "../rule/rule.ts";
import type { RuleSet2019 } from "../rule-sets/rule-set.ts";

/** What a rule is asked in: the document in force, the rating year and the day of the rating. */
export interface Context2019 {
  readonly ruleSet: RuleSet2019;
  readonly parameters: RuleSet2019["parameters"];
  readonly year: number;
  readonly asOf: IsoDate;
}

export type Rule2019<Facts> = Rule<Facts, Context2019>;
export type EligibilityRule2019<Facts> = EligibilityRule<Facts, Context2019>;
export type SubjectRules2019<Facts> = SubjectRules<Facts, Context2019>;
