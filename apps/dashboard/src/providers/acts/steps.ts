import type { TadaDocumentNode } from "gql.tada";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const appraise = graphql(
  `mutation AppraiseResults($year: Int!, $items: [TierInput!]!) {
    answer: appraiseResults(year: $year, items: $items) {
      __typename ... on StepTaken { results { id } } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const returnBack = graphql(
  `mutation ReturnResults($year: Int!, $items: [ResultInput!]!, $reason: String!) {
    answer: returnResults(year: $year, items: $items, reason: $reason) {
      __typename ... on StepTaken { results { id } } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const decide = graphql(
  `mutation DecideResults($year: Int!, $items: [DecidedTierInput!]!, $decision: DecisionInput!) {
    answer: decideResults(year: $year, items: $items, decision: $decision) {
      __typename ... on StepTaken { results { id } } ...RefusalFields
    }
  }`,
  [refusalFields],
);

/** Results, what counts them and what rests on them. */
const touched = [...Object.values(resources), "procedure", "dependents", "tierBreakdown", "tierOrigin", "summaryTable"];

/** A step some results take in one go. */
const useStep = <Variables>(mutation: TadaDocumentNode<ResultOf<typeof appraise>, Variables>) =>
  useAct(async (variables: Variables) => granted((await ask(mutation, variables)).answer), touched);

export const useAppraise = () => useStep(appraise);
export const useReturn = () => useStep(returnBack);
export const useDecide = () => useStep(decide);
