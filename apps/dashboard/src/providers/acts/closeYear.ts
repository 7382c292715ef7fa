import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const close = graphql(
  `mutation CloseYear($year: Int!, $despiteUnfinished: Boolean!) {
    answer: closeYear(year: $year, despiteUnfinished: $despiteUnfinished) { __typename ... on Cycle { year } ...RefusalFields }
  }`,
  [refusalFields],
);

const reopen = graphql(
  `mutation ReopenYear($year: Int!, $reason: String!) {
    answer: reopenYear(year: $year, reason: $reason) { __typename ... on Cycle { year } ...RefusalFields }
  }`,
  [refusalFields],
);

const touched = ["cycles", "yearsProgress", "documents", "audit"];

/** Closes a year that is over. */
export const useCloseYear = () =>
  useAct(async (variables: VariablesOf<typeof close>) => granted((await ask(close, variables)).answer), touched);

/** Opens the latest closed year again. */
export const useReopenYear = () =>
  useAct(async (variables: VariablesOf<typeof reopen>) => granted((await ask(reopen, variables)).answer), touched);
