import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";

/** What the minutes answer with yes or no. */
export type Truth = {
  [Name in keyof ReviewMinutes]: ReviewMinutes[Name] extends boolean | null ? Name : never;
}[keyof ReviewMinutes];

/** Of a collective's review. */
export const truthsOfCollective = [
  "allLeadersInStandingCommittee",
  "superiorTeamAttended",
  "membersContributed",
] as const satisfies readonly Truth[];

/** Of a person's review, wherever it was held. */
export const truthsOfPerson = [
  "presented",
  "criticised",
  "chairConcluded",
  "selfReviewRevised",
] as const satisfies readonly Truth[];

/** Of some reviews alone: at a further place, in a Party group, after a higher place, where a violation was seen. */
const truthsOfSome = [
  "furtherPlacesDecided",
  "reportedByPartyGroup",
  "higherReviewTold",
  "violationReported",
] as const satisfies readonly Truth[];

/** What QĐ 366 and HD 43 alone ask. */
const truthsOf366 = [
  "hasSigns",
  "remediationPlanned",
  "reviewPlaceDecided",
  "committeeActivitySuspended",
] as const satisfies readonly Truth[];

/** All of them, in the order they are read. */
export const truthsOfMinutes: readonly Truth[] = [
  ...truthsOfCollective,
  ...truthsOfPerson,
  ...truthsOfSome,
  ...truthsOf366,
];
