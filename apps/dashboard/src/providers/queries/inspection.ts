import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAskedRecord } from "../useAskedList.ts";
import { organisationRef } from "./organisationRef.ts";

const inspectedCellFields = graphql(
  `fragment InspectedCellFields on InspectedCell {
    organisation { ...OrganisationRefFields }
    congressOn hasCommittee reportStanding
    visit { on from to note met recordsSeen changedByName changedAt }
    cancelled { on from to cancelReason changedByName changedAt }
    reports { recipient receivedAt contents changedByName changedAt }
    periods { content from to }
    findings { ruleId citation clause severity outcome message { vi en } }
  }`,
  [organisationRef],
);
export type InspectedCell = ResultOf<typeof inspectedCellFields>;

export const inspectionFields = graphql(
  `fragment InspectionFields on Inspection {
    id year version state number issuedOn place title issuedBy legalBases method visitsFrom visitsTo reportsBefore reportsTo
    officeInspected recipients signedFor signedPost signedBy changedByName changedAt
    organisation { ...OrganisationRefFields }
    contents { number text period start startsOn }
    team { number decidedOn decidedBy name members { name post } }
    schedule { number issuedOn place }
    cells { ...InspectedCellFields }
  }`,
  [organisationRef, inspectedCellFields],
);
export type Inspection = ResultOf<typeof inspectionFields>;

const inspectionQuery = graphql(
  `query Inspection($id: ID!) {
    inspection(id: $id) {
      __typename
      ... on Inspection { ...InspectionFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [inspectionFields],
);

export const askInspection = async (id: string): Promise<Inspection> =>
  granted((await ask(inspectionQuery, { id })).inspection);

/** One inspection with what the rules say of each organisation inspected. */
export const useInspection = (id: string, year: number) => useAskedRecord<Inspection>(resources.inspections, id, year);
