import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import type { Key } from "../keyedList.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAskedList } from "../useAskedList.ts";
import type { AskedUnit } from "./asked.ts";

const inspectionPageFields = graphql(`
  fragment InspectionPageFields on InspectionPage {
    nextCursor
    nodes {
      id year number issuedOn title issuedBy visitsFrom visitsTo state
      cellCount visitCount onTimeCount lateCount missingCount
    }
  }
`);
export type InspectionRow = ResultOf<typeof inspectionPageFields>["nodes"][number];

const inspectionsQuery = graphql(
  `query Inspections($organisationId: ID!, $year: Int!, $first: Int!, $after: String) {
    inspections(organisationId: $organisationId, year: $year, first: $first, after: $after) {
      __typename
      ... on InspectionPage { ...InspectionPageFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [inspectionPageFields],
);

export async function askInspections({ organisationId, year }: AskedUnit, key: Key) {
  const page = granted((await ask(inspectionsQuery, { organisationId, year, ...key })).inspections);
  return { ...page, total: null };
}

/** The inspections given at a unit or below it, or in which one of these is inspected; the latest notice first. */
export const useInspections = ({ organisationId, year }: AskedUnit) =>
  useAskedList<InspectionRow>(resources.inspections, { organisationId, year });
