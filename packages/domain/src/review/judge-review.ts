import type { IsoDate } from "../rule/date.ts";
import { find } from "../rule/find.ts";
import type { Finding } from "../rule/finding.ts";
import { publicHolidays } from "./public-holidays.ts";
import type { ReviewContext } from "./review-context.ts";
import type { ReviewLaw } from "./review-documents.ts";
import type { ReviewFacts } from "./review-facts.ts";

/** What the rules in force say of one review of the rating year, those that passed or do not apply included. */
export function judgeReview(
  facts: ReviewFacts,
  { parameters, rules, smallBelow }: ReviewLaw,
  year: number,
  holidays: ReadonlySet<IsoDate> = publicHolidays,
): readonly Finding[] {
  const context: ReviewContext = { review: parameters, year, holidays, smallBelow };
  return facts.of === "COLLECTIVE"
    ? rules.collective.map((rule) => find(rule, facts, context))
    : rules.individual.map((rule) => find(rule, facts, context));
}
