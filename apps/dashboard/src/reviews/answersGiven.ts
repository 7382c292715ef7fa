import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";

type Reviewed = Pick<ReviewedSubject, "review" | "places">;

/** What those who reviewed answered, by rule, at whatever place. */
export function answersGiven({ review, places }: Reviewed): ReadonlyMap<string, boolean> {
  const reviews = [...places.map((place) => place.review), review];
  const answers = reviews.flatMap((each) => each?.minutes.attestations ?? []);
  return new Map(answers.map(({ ruleId, answer }) => [ruleId, answer]));
}
