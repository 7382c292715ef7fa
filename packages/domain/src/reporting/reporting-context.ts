import type { Fact } from "../facts.ts";
import type { IsoDate } from "../rule/date.ts";
import type { Rule } from "../rule/rule.ts";
import type { RuleSet } from "../rule-sets/rule-set.ts";
import type { OrganisationKind } from "../vocabulary/organisation.ts";
import type { Moment } from "./timeliness.ts";

/** What a rule of plans, deadlines and reports is asked in; `asOf` is the day it is asked on. */
export interface ReportingContext {
  readonly ruleSet: RuleSet;
  readonly year: number;
  readonly asOf: IsoDate;
}

/** An organisation's year as its superior sees it; null: not yet, left out: not known. */
export interface ReportingFacts {
  readonly kind: OrganisationKind;
  readonly reviewsFinishedOn?: Fact<Moment | null>;
  readonly receivedAt?: Fact<Moment | null>;
  readonly planFiledOn?: Fact<IsoDate | null>;
  /** The last of its ratings was decided (QĐ 366 asks). */
  readonly decidedOn?: Fact<Moment | null>;
  /** A school: its content is judged on the school year (HD 43, 4.1). */
  readonly isSchool?: boolean;
  /** Closes its year later by its nature, as the upper body has decided (HD 43, 4.1). */
  readonly closesYearLater?: boolean;
}

export type ReportingRule = Rule<ReportingFacts, ReportingContext>;
