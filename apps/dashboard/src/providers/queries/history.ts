import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAskedPages } from "../useAsked.ts";

const resultChangeFields = graphql(`
  fragment ResultChangeFields on ResultChange {
    id at byName
    changes { field label { vi en } before { vi en } after { vi en } }
  }
`);
export type ResultChange = ResultOf<typeof resultChangeFields>;

const historyQuery = graphql(
  `query History($id: ID!, $year: Int!, $after: String) {
    history(id: $id, year: $year, first: 10, after: $after) {
      __typename
      ... on ResultHistory { nextCursor nodes { ...ResultChangeFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [resultChangeFields],
);

/** Who changed what of a result, the newest first; what changes results changes it. */
export const useHistory = (id: string, year: number) =>
  useAskedPages({
    key: [resources.classifications, "history", id, year],
    ask: async (after) => granted((await ask(historyQuery, { id, year, after })).history),
  });
