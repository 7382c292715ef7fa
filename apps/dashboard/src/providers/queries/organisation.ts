import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAskedRecord } from "../useAskedList.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const organisationFields = graphql(
  `fragment OrganisationFields on Organisation {
    id year version name kind level officialNumber childCount years yearKind hasUpperPower
    yearsInstead { year organisation { ...OrganisationRefFields } }
    breadcrumb { ...OrganisationRefFields }
    history { kind happenedOn decisionNumber note other { ...OrganisationRefFields } }
    ruleSet { id title { vi en } }
    own { id tier state notRatedReason }
    submission { state receivedWith dueOn submittedAt receivedAt daysLate ruleId citation }
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

export const askOrganisation = async (organisationId: string, year: number): Promise<Organisation> =>
  granted((await ask(organisationQuery, { organisationId, year })).organisation);

/** One unit as it stood in a year. */
export const useOrganisation = ({ organisationId, year }: AskedUnit) =>
  useAskedRecord<Organisation>(resources.organisations, organisationId, year);
