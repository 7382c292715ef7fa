import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAskedRecord } from "../useAskedList.ts";
import { findingFields } from "./finding.ts";
import { organisationRef } from "./organisationRef.ts";

const attestationFields = graphql(`
  fragment AttestationFields on Attestation {
    ruleId answer byBody byRole answeredOn note byName recordedAt replacedAt
  }
`);
export type Attestation = ResultOf<typeof attestationFields>;

const recheckFields = graphql(`
  fragment RecheckFields on Recheck {
    id cause raisedAt resolvedAt resolvedByName note
    result { id subjectKind subjectName organisation { id name } }
    rules { ruleId citation clause }
  }
`);
export type Recheck = ResultOf<typeof recheckFields>;

const classificationFields = graphql(
  `fragment ClassificationFields on Classification {
    id year subjectKind subjectId subjectName subjectTitle state isHead warningCount version notRatedReason
    notRatedDecision { number decidedOn byBody }
    tier decidedTier selfTier votedTier proposedTier appraisedTier
    decisionNumber decisionDate decidedByName decisionReason returnedOn returnReason quotaUseId ratedOn reviewCompletedOn cancelledOn cancelReason cancelGround cancelledByName replacesId
    adjustment {
      trigger reason fromTier toTier number decidedOn byBody effectiveOn recordedByName recordedAt
    }
    replacedById
    organisation { ...OrganisationRefFields }
    breadcrumb { ...OrganisationRefFields }
    decider { id name }
    previousYear { id year tier notRatedReason }
    ruleSet { id title { vi en } }
    scoreSheet {
      total maxTotal band
      groups { field label { vi en } points max }
      bands { tier from below }
      conditions { tier ruleIds }
      tasks { name label { vi en } value { vi en } }
    }
    attestations { ...AttestationFields }
    earlierAttestations { ...AttestationFields }
    attestable { ruleId citation clause }
    divergence { votes { place tier } decision { tier byBody decidedOn reason byName recordedAt } }
    sector superior { id name }
    quarterTiers { no tier byName recordedAt }
    rechecks { ...RecheckFields }
    explanation {
      status reason forced cumulative ceiling proposal nextTier
      findings { ...FindingFields }
      whyNotHigher { ...FindingFields }
    }
  }`,
  [organisationRef, findingFields, attestationFields, recheckFields],
);
export type Classification = ResultOf<typeof classificationFields>;
export type ScoreSheet = NonNullable<Classification["scoreSheet"]>;

const classificationQuery = graphql(
  `query Classification($id: ID!, $year: Int!) {
    classification(id: $id, year: $year) {
      __typename
      ... on Classification { ...ClassificationFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [classificationFields],
);

export const askClassification = async (id: string, year: number): Promise<Classification> =>
  granted((await ask(classificationQuery, { id, year })).classification);

/** One classification with every rule that was checked. */
export const useClassification = (id: string, year: number) =>
  useAskedRecord<Classification>(resources.classifications, id, year);
