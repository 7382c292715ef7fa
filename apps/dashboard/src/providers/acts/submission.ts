import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const submit = graphql(
  `mutation SubmitResults($organisationId: ID!, $year: Int!, $version: Int!, $without: [ID!]) {
    answer: submitResults(organisationId: $organisationId, year: $year, version: $version, without: $without) {
      __typename ... on SubmissionRecord { changeCount } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const receive = graphql(
  `mutation ReceiveSubmission($organisationId: ID!, $year: Int!, $version: Int!) {
    answer: receiveSubmission(organisationId: $organisationId, year: $year, version: $version) {
      __typename ... on SubmissionRecord { changeCount } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const giveBack = graphql(
  `mutation ReturnSubmission($organisationId: ID!, $year: Int!, $version: Int!, $reason: String!) {
    answer: returnSubmission(organisationId: $organisationId, year: $year, version: $version, reason: $reason) {
      __typename ... on SubmissionRecord { changeCount } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const reopen = graphql(
  `mutation ReopenSubmission($organisationId: ID!, $year: Int!, $version: Int!, $reopening: ReopeningInput!) {
    answer: reopenSubmission(organisationId: $organisationId, year: $year, version: $version, reopening: $reopening) {
      __typename ... on SubmissionRecord { changeCount } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const touched = [
  "submissions",
  "submissionRecord",
  "lateSubmissions",
  "deadlines",
  "organisation",
  ...Object.values(resources),
];

/** The results of a unit, sent to the committee above. */
export const useSubmitResults = () =>
  useAct(async (variables: VariablesOf<typeof submit>) => granted((await ask(submit, variables)).answer), touched);

/** That what was sent is received. */
export const useReceiveSubmission = () =>
  useAct(async (variables: VariablesOf<typeof receive>) => granted((await ask(receive, variables)).answer), touched);

/** What is to be completed first. */
export const useReturnSubmission = () =>
  useAct(async (variables: VariablesOf<typeof giveBack>) => granted((await ask(giveBack, variables)).answer), touched);

/** That those below may change what was received until a moment. */
export const useReopenSubmission = () =>
  useAct(async (variables: VariablesOf<typeof reopen>) => granted((await ask(reopen, variables)).answer), touched);
