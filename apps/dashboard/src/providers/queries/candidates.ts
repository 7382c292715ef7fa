import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAsked } from "../useAsked.ts";
import { findingFields } from "./finding.ts";
import { organisationRef } from "./organisationRef.ts";
import { quotaUseFields } from "./quotaUses.ts";

const candidateFields = graphql(
  `fragment CandidateFields on Candidate {
    id version state tier decidedTier subjectKind subjectName subjectTitle isHead warningCount
    selfTier votedTier proposedTier appraisedTier previousTier points ceiling forced
    returnedOn returnReason enteredByViewer awaitsAppraisal awaits { ...OrganisationRefFields }
    organisation { ...OrganisationRefFields }
    decider { id name }
    ballot { eligible present votes { tier count } }
    opinions { giver tier }
    notExcellent { ...FindingFields }
  }`,
  [organisationRef, findingFields],
);
export type Candidate = ResultOf<typeof candidateFields>;

const candidatesQuery = graphql(
  `query Candidates($quotaUseId: ID!, $year: Int!) {
    candidates(quotaUseId: $quotaUseId, year: $year) {
      __typename
      ... on CandidateScope {
        total mayDecide mayAppraise
        quota { ...QuotaUseFields }
        nodes { ...CandidateFields }
      }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [quotaUseFields, candidateFields],
);

const askCandidates = async (quotaUseId: string, year: number) =>
  granted((await ask(candidatesQuery, { quotaUseId, year })).candidates);
export type CandidateScope = Awaited<ReturnType<typeof askCandidates>>;

/** One quota scope with its candidates side by side. What changes a quota changes it: it is among the questions of that resource. */
export const useCandidates = (quotaUseId: string, year: number) =>
  useAsked({
    key: [resources.quotas, "candidates", quotaUseId, year],
    ask: () => askCandidates(quotaUseId, year),
  });
