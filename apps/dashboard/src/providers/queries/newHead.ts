import type { UseQueryResult } from "@tanstack/react-query";
import { refusalFields } from "../acts/refusal.ts";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";

const newHeadFields = graphql(
  `fragment NewHeadFields on NewHead { years before { vi en } after { vi en } results restarted submissions }`,
);
export type NewHead = ResultOf<typeof newHeadFields>;

const newHeadQuery = graphql(
  `query NewHead($year: Int!) {
    answer: newHead(year: $year) { __typename ... on NewHead { ...NewHeadFields } ...RefusalFields }
  }`,
  [newHeadFields, refusalFields],
);

/** What would change if an open year went over to the document of the Centre in force for it. */
export const useNewHead = (year: number): UseQueryResult<NewHead> =>
  useAsked({ key: ["newHead", year], ask: async () => granted((await ask(newHeadQuery, { year })).answer) });
