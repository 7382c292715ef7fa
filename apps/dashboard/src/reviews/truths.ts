import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";

type Truth = {
  [Name in keyof ReviewMinutes]: ReviewMinutes[Name] extends boolean | null ? Name : never;
}[keyof ReviewMinutes];

/** What the minutes of a collective's review answer with yes or no. */
export const ofCollective = [
  "membersContributed",
  "superiorTeamAttended",
  "allLeadersInStandingCommittee",
] as const satisfies readonly Truth[];

/** Of a person's review, wherever it was held. */
export const ofPerson = [
  "presented",
  "criticised",
  "chairConcluded",
  "selfReviewRevised",
  "higherReviewTold",
] as const satisfies readonly Truth[];

/** Of one place alone, or of both kinds. */
const ofSome = [
  "furtherPlacesDecided",
  "reportedByPartyGroup",
  "violationReported",
] as const satisfies readonly Truth[];

/** Everything the minutes answer with yes or no. */
export const truthsOfMinutes = [...ofCollective, ...ofPerson, ...ofSome] as const;
