import {
  type CollectiveReviewFacts,
  managerOfCollective,
  managerOfLevel,
  type Regime,
  type TurnInReview,
} from "@xep-loai/domain";
import { commonFacts } from "./review.facts.ts";
import type { ReviewRecord } from "./review-record.ts";
import type { StoredReview } from "./stored-review.ts";
import type { SubjectEntry } from "./subject-entry.ts";

/** What is recorded of the review of a collective, or of an organisation as a whole; undefined: nothing yet. */
export function collectiveFacts(
  { collectiveKind, level, personCount }: SubjectEntry,
  review: StoredReview | undefined,
  turns: readonly TurnInReview[],
  regime: Regime,
): CollectiveReviewFacts {
  return {
    of: "COLLECTIVE",
    kind: collectiveKind,
    level,
    managedBy:
      collectiveKind === null ? managerOfLevel(level, regime) : managerOfCollective(collectiveKind, level, regime),
    ...commonFacts(review, review?.prompts ?? []),
    ...minutedFacts(review?.record ?? {}),
    reportVersions: review?.reportVersions?.map((on, at) => ({ version: at + 1, on })),
    memberCount: review?.record.memberCount ?? personCount ?? undefined,
    durationDays: review?.durationDays ?? undefined,
    completedOn: review?.completedOn ?? undefined,
    turns,
  };
}

function minutedFacts(record: ReviewRecord) {
  const { presentedBy, membersContributed = false, concludedBy } = record;
  const { form, heardOnDraft, linkedReviews, defects, superiorTeamAttended, allLeadersInStandingCommittee } = record;
  const { heldAtLevel, combinedWith, reviewPlaceDecided } = record;
  return {
    form,
    heardOnDraft,
    linkedReviews,
    defects,
    superiorTeamAttended,
    reviewPlaceDecided,
    allLeadersInStandingCommittee,
    ...(heldAtLevel && { heldAtLevel }),
    ...(combinedWith && { combinedWith }),
    ...(presentedBy && concludedBy && { minutes: { presentedBy, membersContributed, concludedBy } }),
  };
}
