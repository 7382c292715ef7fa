import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const remind = graphql(
  `mutation RemindSubmissions($organisationId: ID!, $year: Int!, $only: [ID!]) {
    answer: remindSubmissions(organisationId: $organisationId, year: $year, only: $only) {
      __typename ... on Reminders { already reminded { name } } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const markRead = graphql(
  `mutation MarkNoticesRead($ids: [ID!]!) {
    answer: markNoticesRead(ids: $ids) {
      __typename ... on Notices { nodes { id } } ...RefusalFields
    }
  }`,
  [refusalFields],
);

export type AskedReminder = VariablesOf<typeof remind>;

/** Whom a reminder reached. */
export type Reached = Extract<ResultOf<typeof remind>["answer"], { __typename: "Reminders" }>;

/** Direct subordinates are reminded of what is waited for. */
export const useRemindSubmissions = () =>
  useAct(async (variables: AskedReminder) => granted((await ask(remind, variables)).answer), board);

/** The account has read these notices. */
export const useMarkNoticesRead = () =>
  useAct(async (variables: VariablesOf<typeof markRead>) => granted((await ask(markRead, variables)).answer), own);

const board = ["submissions"];
const own = ["notices"];
