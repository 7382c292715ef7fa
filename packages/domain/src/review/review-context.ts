import type { IsoDate } from "../rule/date.ts";
import type { Rule } from "../rule/rule.ts";
import type { CollectiveReviewFacts, IndividualReviewFacts, ReviewFacts } from "./review-facts.ts";
import type { ReviewParameters } from "./review-parameters.ts";

/** What a rule of the review is asked in. */
export interface ReviewContext {
  readonly review: ReviewParameters;
  /** The rating year. */
  readonly year: number;
  readonly holidays: ReadonlySet<IsoDate>;
  /** A collective of fewer persons is reviewed jointly; left out: silent. */
  readonly smallBelow?: number | undefined;
}

export type AnyReviewRule = Rule<ReviewFacts, ReviewContext>;
export type CollectiveReviewRule = Rule<CollectiveReviewFacts, ReviewContext>;
export type IndividualReviewRule = Rule<IndividualReviewFacts, ReviewContext>;

/** The rules in force, in the order of rules.md 3.2. */
export interface ReviewRules {
  readonly collective: readonly CollectiveReviewRule[];
  readonly individual: readonly IndividualReviewRule[];
}
