import type { UseQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import { organisationRef } from "./organisationRef.ts";

const hitFields = graphql(
  `fragment OrganisationHitFields on OrganisationHit {
    organisation { ...OrganisationRefFields }
    path { ...OrganisationRefFields }
  }`,
  [organisationRef],
);
export type OrganisationHit = ResultOf<typeof hitFields>;

const searchQuery = graphql(
  `query OrganisationSearch($text: String!, $year: Int!, $first: Int!) {
    organisationSearch(text: $text, year: $year, first: $first) {
      __typename
      ... on OrganisationHits { nodes { ...OrganisationHitFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [hitFields],
);

const shortest = 2;

/** Units by name, without regard to case and diacritics, best first; asks from two letters on. */
export function useOrganisationSearch(text: string, year: number, first = 20): UseQueryResult<OrganisationHit[]> {
  return useAsked({
    key: ["organisationSearch", text, year, first],
    ask: async () => granted((await ask(searchQuery, { text, year, first })).organisationSearch).nodes,
    enabled: text.trim().length >= shortest,
  });
}
