import type { IsoDate } from "../rule/date.ts";
import type { Finding } from "../rule/finding.ts";
import { judgeReview } from "./judge-review.ts";
import { memberPlace } from "./place-rules.ts";
import { publicHolidays } from "./public-holidays.ts";
import type { ReviewLaw } from "./review-documents.ts";
import type { CollectiveReviewFacts, ReviewFacts } from "./review-facts.ts";

/** What stands against completing a review: the BLOCK rules that are not met. */
export const againstCompletion = (
  facts: ReviewFacts,
  law: ReviewLaw,
  year: number,
  holidays: ReadonlySet<IsoDate> = publicHolidays,
): readonly Finding[] =>
  judgeReview(facts, law, year, holidays).filter(
    // whoever is reviewed elsewhere first has the cell still before them
    ({ ruleId, severity, outcome }) => severity === "BLOCK" && outcome === "FAILED" && ruleId !== memberPlace.id,
  );

/**
 * What stands against completing the review of a person before a body, by the review of that body with the turn of the
 * person in it: its own review must be complete, and by then.
 */
export const againstTurn = (
  body: CollectiveReviewFacts,
  law: ReviewLaw,
  year: number,
  holidays: ReadonlySet<IsoDate> = publicHolidays,
): readonly Finding[] =>
  // what comes before the body itself is a matter of its own review
  judgeReview({ ...body, linkedReviews: [] }, law, year, holidays).filter(
    ({ effect, severity, outcome }) =>
      effect === "ORDER" && severity === "BLOCK" && (outcome === "FAILED" || outcome === "UNKNOWN"),
  );
