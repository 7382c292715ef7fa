import type { UseQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const organisationFields = graphql(
  `fragment OrganisationFields on Organisation {
    id year name kind level officialNumber childCount years
    breadcrumb { ...OrganisationRefFields }
    history { kind happenedOn decisionNumber note other { ...OrganisationRefFields } }
    ruleSet { id title { vi en } }
    own { id tier state notRatedReason }
    submission { state dueOn submittedAt receivedAt daysLate ruleId citation }
  }`,
  [organisationRef],
);
export type Organisation = ResultOf<typeof organisationFields>;

const organisationQuery = graphql(
  `query Organisation($organisationId: ID!, $year: Int!) {
    organisation(id: $organisationId, year: $year) {
      __typename
      ... on Organisation { ...OrganisationFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [organisationFields],
);

/** One unit as it stood in a year. */
export function useOrganisation({ organisationId, year }: AskedUnit): UseQueryResult<Organisation> {
  return useAsked({
    key: ["organisation", organisationId, year],
    ask: async () => granted((await ask(organisationQuery, { organisationId, year })).organisation),
  });
}
