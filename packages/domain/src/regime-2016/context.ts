import type { IsoDate } from "../rule/date.ts";
import type { EligibilityRule, Rule, SubjectRules } from "../rule/rule.ts";
import type { RuleSet2016 } from "../rule-sets/rule-set-2016.ts";

/** What a rule is asked in: the document in force, the rating year and the day of the rating. */
export interface Context2016 {
  readonly ruleSet: RuleSet2016;
  readonly parameters: RuleSet2016["parameters"];
  readonly year: number;
  readonly asOf: IsoDate;
}

export type Rule2016<Facts> = Rule<Facts, Context2016>;
export type EligibilityRule2016<Facts> = EligibilityRule<Facts, Context2016>;
export type SubjectRules2016<Facts> = SubjectRules<Facts, Context2016>;
