import type { UseQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const submissionPageFields = graphql(
  `fragment SubmissionPageFields on SubmissionPage {
    expected submitted late overdue nextCursor
    sentWithout { organisation { ...OrganisationRefFields } missing { ...OrganisationRefFields } }
    nodes {
      organisation { ...OrganisationRefFields }
      state dueOn submittedAt receivedAt daysLate ruleId citation
    }
  }`,
  [organisationRef],
);
export type SubmissionPage = ResultOf<typeof submissionPageFields>;

const lateSubmissionsQuery = graphql(
  `query LateSubmissions($organisationId: ID!, $year: Int!, $first: Int!) {
    lateSubmissions(organisationId: $organisationId, year: $year, first: $first) {
      __typename
      ... on SubmissionPage { ...SubmissionPageFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [submissionPageFields],
);

/** Who has reported and who has not, latest first. */
export function useLateSubmissions(asked: AskedUnit & { first?: number }): UseQueryResult<SubmissionPage> {
  const { organisationId, year, first = 50 } = asked;
  return useAsked({
    key: ["lateSubmissions", organisationId, year, first],
    ask: async () => granted((await ask(lateSubmissionsQuery, { organisationId, year, first })).lateSubmissions),
  });
}
