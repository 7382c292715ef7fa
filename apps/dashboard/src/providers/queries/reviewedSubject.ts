import type { SubjectKind } from "@xep-loai/domain";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import { findingFields } from "./finding.ts";
import { organisationRef } from "./organisationRef.ts";

const reviewFields = graphql(`
  fragment ReviewFields on Review {
    id subjectKind subjectId state place placeName draftSentOn earliestMeetingOn leadDays meetingOn turn durationDays chair chairName contents
    reportVersions ownReports conclusion completedOn concerns version changedByName changedAt
    minutes {
      form heardOnDraft heldAtLevel combinedWith allLeadersInStandingCommittee linkedReviews { kind name completedOn }
      presentedBy membersContributed concludedBy presented criticised chairConcluded selfReviewRevised defects
      superiorTeamAttended superiorTeam furtherPlacesDecided reportedByPartyGroup higherReviewTold reportParts
      violationReported defectParts hasSigns defectsBefore defectsRemedied remediationPlanned memberCount reviewPlaceDecided
      committeeActivitySuspended attestations { ruleId answer }
    }
    prompts {
      id version issuer issuerName adviser promptedOn documentNumber issue explanation cause responsibility answeredOn changedByName
      withdrawnAt withdrawnByName withdrawnReason
    }
  }
`);
export type Review = ResultOf<typeof reviewFields>;
export type ReviewMinutes = Review["minutes"];
export type ReviewPrompt = Review["prompts"][number];

const reviewedSubjectFields = graphql(
  `fragment ReviewedSubjectFields on ReviewedSubject {
    key subjectKind subjectId name title collectiveKind seat positions ownForm isDue state isJudged classificationId
    reviewCompletedOn attestable decidedResults { id subjectKind name reviewCompletedOn }
    organisation { ...OrganisationRefFields }
    places { anyOf position citation isRequired ifMember review { ...ReviewFields } }
    review { ...ReviewFields }
    minimumDays { from to }
    leadTime { days workingDays citation }
    contents { code ifPrompted label { vi en } }
    findings { ...FindingFields }
    notDue { ...FindingFields }
    ruleSet { id title { vi en } }
  }`,
  [organisationRef, reviewFields, findingFields],
);
export type ReviewedSubject = ResultOf<typeof reviewedSubjectFields>;
export type PlaceOfReview = ReviewedSubject["places"][number];

const reviewedSubjectQuery = graphql(
  `query ReviewedSubject($subjectKind: SubjectKind!, $subjectId: ID!, $year: Int!) {
    reviewedSubject(subjectKind: $subjectKind, subjectId: $subjectId, year: $year) {
      __typename
      ... on ReviewedSubject { ...ReviewedSubjectFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [reviewedSubjectFields],
);

interface AskedReviewedSubject {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly year: number;
}

/** One of those reviewed, with everything recorded and found. */
export const useReviewedSubject = (asked: AskedReviewedSubject) =>
  useAsked({
    key: ["reviewedSubject", asked],
    ask: async () => granted((await ask(reviewedSubjectQuery, { ...asked })).reviewedSubject),
  });
