import type { Fact } from "../facts.ts";
import type { IsoDate } from "../rule/date.ts";

/** How far the review of one subject at one place has come. */
export const ReviewState = {
  NOT_BEGUN: "NOT_BEGUN",
  PREPARED: "PREPARED",
  MET: "MET",
  COMPLETED: "COMPLETED",
} as const;
export type ReviewState = (typeof ReviewState)[keyof typeof ReviewState];

interface RecordedReview {
  readonly meetingOn: Fact<IsoDate> | null;
  readonly completedOn: Fact<IsoDate> | null;
}

/** The state of a review by what is recorded of it; nothing recorded: not begun. */
export function reviewStateOf(review: RecordedReview | undefined): ReviewState {
  if (review === undefined) return "NOT_BEGUN";
  if (review.completedOn) return "COMPLETED";
  return review.meetingOn ? "MET" : "PREPARED";
}

/** Of one subject at several places: completed once every one is, else the one furthest behind. */
export function stateOfAll(reviews: readonly RecordedReview[], placesAsked: number): ReviewState {
  const states = reviews.map(reviewStateOf);
  if (states.length < placesAsked) return states.length === 0 ? "NOT_BEGUN" : "PREPARED";
  return (["PREPARED", "MET", "COMPLETED"] as const).find((state) => states.includes(state)) ?? "NOT_BEGUN";
}
