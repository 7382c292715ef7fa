import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const save = graphql(
  `mutation SaveReturn(
    $organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!, $version: Int!, $figures: AggregateReturnInput!
  ) {
    answer: saveReturn(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind, version: $version, figures: $figures
    ) {
      __typename ... on AggregateReturn { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const submit = graphql(
  `mutation SubmitReturn($id: ID!, $version: Int!) {
    answer: submitReturn(id: $id, version: $version) { __typename ... on AggregateReturn { id } ...RefusalFields }
  }`,
  [refusalFields],
);

const withdraw = graphql(
  `mutation WithdrawReturn($id: ID!, $version: Int!, $reason: String!) {
    answer: withdrawReturn(id: $id, version: $version, reason: $reason) {
      __typename ... on AggregateReturn { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const touched = ["returns", "returnShare"];

/** Begins a return or changes what was begun. */
export const useSaveReturn = () =>
  useAct(async (variables: VariablesOf<typeof save>) => granted((await ask(save, variables)).answer), touched);

/** Submits what was begun. */
export const useSubmitReturn = () =>
  useAct(async (variables: VariablesOf<typeof submit>) => granted((await ask(submit, variables)).answer), touched);

/** Takes a return back. */
export const useWithdrawReturn = () =>
  useAct(async (variables: VariablesOf<typeof withdraw>) => granted((await ask(withdraw, variables)).answer), touched);
