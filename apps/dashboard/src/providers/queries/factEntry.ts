import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";

export const factEntryFields = graphql(`
  fragment FactEntryFields on FactEntry {
    id year version obstacle
    facts {
      path value section label { vi en } sectionLabel { vi en }
      input {
        kind max step single choices { code label { vi en } }
        columns { name required label { vi en } input { kind max step choices { code label { vi en } } } }
      }
    }
  }
`);
export type FactEntry = ResultOf<typeof factEntryFields>;
export type EnteredFact = FactEntry["facts"][number];
export type FactInput = EnteredFact["input"];
export type FactColumn = NonNullable<FactInput["columns"]>[number];

const factEntryQuery = graphql(
  `query FactEntry($id: ID!, $year: Int!) {
    factEntry(id: $id, year: $year) {
      __typename
      ... on FactEntry { ...FactEntryFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [factEntryFields],
);

export const factEntryKey = (id: string, year: number) => ["factEntry", id, year];

/** What is entered of one result, asked of the API now. */
export const askFactEntry = async (id: string, year: number): Promise<FactEntry> =>
  granted((await ask(factEntryQuery, { id, year })).factEntry);

/** What is entered of one result, section by section. */
export const useFactEntry = (id: string, year: number) =>
  useAsked<FactEntry>({ key: factEntryKey(id, year), ask: () => askFactEntry(id, year) });
