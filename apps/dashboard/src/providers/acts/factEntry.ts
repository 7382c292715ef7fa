import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { factEntryFields } from "../queries/factEntry.ts";
import { refusalFields } from "./refusal.ts";

const enterFactsMutation = graphql(
  `mutation EnterFacts($id: ID!, $year: Int!, $version: Int!, $facts: [FactInput!]!) {
    answer: enterFacts(id: $id, year: $year, version: $version, facts: $facts) {
      __typename ... on FactEntry { ...FactEntryFields } ...RefusalFields
    }
  }`,
  [factEntryFields, refusalFields],
);

/** Keeps facts as they are typed; answers all of them as they stand then. */
export const enterFacts = async (variables: VariablesOf<typeof enterFactsMutation>) =>
  granted((await ask(enterFactsMutation, variables)).answer);
