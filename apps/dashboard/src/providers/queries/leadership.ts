import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";

const leadershipQuery = graphql(`
  query Leadership($organisationId: ID!, $year: Int!) {
    leadership(organisationId: $organisationId, year: $year) {
      __typename
      ... on Leadership {
        collectives { id name kind from until version }
        posts { id fullName memberId title isHead collectiveId from until version }
        titleGroups { id name { vi en } }
      }
      ... on Refusal { code message { vi en } }
    }
  }
`);
export type Leadership = Extract<ResultOf<typeof leadershipQuery>["leadership"], { readonly __typename: "Leadership" }>;

/** Collectives and posts of a unit in a year. */
export const useLeadership = (asked: VariablesOf<typeof leadershipQuery>) =>
  useAsked({
    key: ["leadership", asked],
    ask: async () => granted((await ask(leadershipQuery, asked)).leadership),
  });
