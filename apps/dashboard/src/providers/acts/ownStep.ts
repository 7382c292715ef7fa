import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const selfRateResults = graphql(
  `mutation SelfRateResults($year: Int!, $items: [SelfRatingInput!]!, $ratedOn: String!) {
    answer: selfRateResults(year: $year, items: $items, ratedOn: $ratedOn) {
      __typename ... on StepTaken { results { id state version } } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const proposeResults = graphql(
  `mutation ProposeResults($year: Int!, $items: [TierInput!]!) {
    answer: proposeResults(year: $year, items: $items) {
      __typename ... on StepTaken { results { id state version } } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const withdrawResults = graphql(
  `mutation WithdrawResults($year: Int!, $items: [ResultInput!]!) {
    answer: withdrawResults(year: $year, items: $items) {
      __typename ... on StepTaken { results { id state version } } ...RefusalFields
    }
  }`,
  [refusalFields],
);

/** Results, and everything that counts them, lists them or warns of them. */
const touched = [...Object.values(resources), "factEntry", "procedure", "tierBreakdown", "tierOrigin", "summaryTable"];

/** Step 1: what a subject rates itself. */
export const useSelfRate = () =>
  useAct(
    async (variables: VariablesOf<typeof selfRateResults>) => granted((await ask(selfRateResults, variables)).answer),
    touched,
  );

/** Step 2: what the committee proposes to the one that decides. */
export const usePropose = () =>
  useAct(
    async (variables: VariablesOf<typeof proposeResults>) => granted((await ask(proposeResults, variables)).answer),
    touched,
  );

/** Takes a proposal back to change what it rests on. */
export const useWithdraw = () =>
  useAct(
    async (variables: VariablesOf<typeof withdrawResults>) => granted((await ask(withdrawResults, variables)).answer),
    touched,
  );
