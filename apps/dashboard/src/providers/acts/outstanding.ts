import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const record = graphql(
  `mutation RecordOutstandingDecision($organisationId: ID!, $year: Int!, $decision: OutstandingDecisionInput!) {
    answer: recordOutstandingDecision(organisationId: $organisationId, year: $year, decision: $decision) {
      __typename ... on OutstandingDecision { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const withdraw = graphql(
  `mutation WithdrawOutstandingDecision($id: ID!, $version: Int!, $reason: String!) {
    answer: withdrawOutstandingDecision(id: $id, version: $version, reason: $reason) {
      __typename ... on OutstandingDecision { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

/** The quotas, what warns of them and what counts either. */
const touched = [...Object.values(resources), "outstandingDecisions", "rules", "dependents"];

/** A unit may have up to 25 % at the top tier. */
export const useRecordOutstanding = () =>
  useAct(async (variables: VariablesOf<typeof record>) => granted((await ask(record, variables)).answer), touched);

/** The usual share holds again. */
export const useWithdrawOutstanding = () =>
  useAct(async (variables: VariablesOf<typeof withdraw>) => granted((await ask(withdraw, variables)).answer), touched);
