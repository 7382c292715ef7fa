import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked, useAskedPages } from "../useAsked.ts";
import type { AskedFigures, AskedSubjects } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const returnFields = graphql(`
  fragment AggregateReturnFields on AggregateReturn {
    id state version goodIncludesExcellent note submittedOn submittedByName withdrawnReason changedByName changedAt
    figures { column count }
  }
`);
export type AggregateReturn = ResultOf<typeof returnFields>;
export type ReturnFigure = AggregateReturn["figures"][number];

const tableFields = graphql(
  `fragment ReturnTableFields on ReturnTable {
    organisation { ...OrganisationRefFields }
    obstacle rowCount nextCursor addsUp asOf
    returned { ...AggregateReturnFields }
    draft { ...AggregateReturnFields }
    earlier { ...AggregateReturnFields }
    counted { column count }
    gathered { column count }
    difference { column count }
    own { column count }
    sum { column count }
    differences {
      column stated sum difference
      causes { organisation { ...OrganisationRefFields } difference explains }
    }
    rows {
      organisation { ...OrganisationRefFields }
      childCount addsUp
      returned { ...AggregateReturnFields }
      counted { column count }
    gathered { column count }
      difference { column count }
    }
  }`,
  [organisationRef, returnFields],
);
export type ReturnTable = ResultOf<typeof tableFields>;
export type ReturnRow = ReturnTable["rows"][number];
export type ReturnDifference = ReturnTable["differences"][number];

const tableQuery = graphql(
  `query Returns($organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!, $decidedOnly: Boolean!, $after: String) {
    returns(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind, decidedOnly: $decidedOnly, after: $after
    ) {
      __typename
      ... on ReturnTable { ...ReturnTableFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [tableFields],
);

const shareFields = graphql(`fragment ReturnShareFields on ReturnShare { counted returned percent unitCount }`);
export type ReturnShare = ResultOf<typeof shareFields>;

const shareQuery = graphql(
  `query ReturnShare($organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!) {
    returnShare(organisationId: $organisationId, year: $year, subjectKind: $subjectKind) {
      __typename
      ... on ReturnShare { ...ReturnShareFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [shareFields],
);

/** What a unit and its direct subordinates reported, beside what was counted. */
export function useReturns({ organisationId, year, subjectKind, decidedOnly }: Omit<AskedFigures, "group">) {
  const variables = { organisationId, year, subjectKind, decidedOnly };
  return useAskedPages<ReturnTable>({
    key: ["returns", variables],
    ask: async (after) => granted((await ask(tableQuery, { ...variables, after })).returns),
  });
}

/** Which share of what is known at a unit and below rests on returns alone. */
export const useReturnShare = ({ organisationId, year, subjectKind }: AskedSubjects) =>
  useAsked<ReturnShare>({
    key: ["returnShare", organisationId, year, subjectKind],
    ask: async () => granted((await ask(shareQuery, { organisationId, year, subjectKind })).returnShare),
  });
