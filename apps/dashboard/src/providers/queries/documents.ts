import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAskedPages } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { documentFields } from "./document.ts";

const documentPageFields = graphql(
  `fragment DocumentPageFields on DocumentPage {
    nextCursor
    nodes { place document { ...DocumentFields } }
  }`,
  [documentFields],
);
export type DocumentPage = ResultOf<typeof documentPageFields>;
export type ListedDocument = DocumentPage["nodes"][number];

const documentsQuery = graphql(
  `query Documents($organisationId: ID!, $year: Int!, $first: Int!, $after: String) {
    documents(organisationId: $organisationId, year: $year, first: $first, after: $after) {
      __typename
      ... on DocumentPage { ...DocumentPageFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [documentPageFields],
);

async function askDocuments({ organisationId, year }: AskedUnit, after: string | null): Promise<DocumentPage> {
  return granted((await ask(documentsQuery, { organisationId, year, first: 50, after })).documents);
}

/** The documents on the way to a unit and below it, upper to lower, with the drafts of its units. */
export const useDocuments = ({ organisationId, year }: AskedUnit) =>
  useAskedPages({
    key: ["documents", organisationId, year],
    ask: (after) => askDocuments({ organisationId, year }, after),
  });
