import type { Page } from "playwright-core";

/** Asks the API with the session of the browser. */
export async function ask<Data>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await page.request.post("/graphql", {
    headers: { "apollo-require-preflight": "true" },
    data: { query, variables },
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (!data || errors) throw new Error(`The API answered ${JSON.stringify(errors)}`);
  return data;
}

/** The one organisation whose name is found, by its id. */
export async function idOf(page: Page, name: string, year = 2020): Promise<string> {
  const { organisationSearch } = await ask<{ organisationSearch: { nodes: { organisation: Named }[] } }>(
    page,
    `query ($name: String!, $year: Int!) {
      organisationSearch(text: $name, year: $year) {
        ... on OrganisationHits { nodes { organisation { id name } } }
      }
    }`,
    { name, year },
  );
  const found = organisationSearch.nodes.find(({ organisation }) => organisation.name === name);
  if (!found) throw new Error(`${name} is not found in ${year}`);
  return found.organisation.id;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The tiers of a unit in figures, the highest first. */
export interface TierFigures {
  readonly total: number;
  readonly rated: number;
  readonly tiers: readonly { readonly count: number; readonly percent: string | null }[];
}

/** The figures of the members at a unit and below. */
export async function tierFiguresOf(page: Page, organisationId: string, year: number): Promise<TierFigures> {
  const { tierBreakdown } = await ask<{ tierBreakdown: { total: TierFigures } }>(
    page,
    `query ($id: ID!, $year: Int!) {
      tierBreakdown(organisationId: $id, year: $year, subjectKind: MEMBER) {
        ... on TierBreakdown { total { total rated tiers { count percent } } }
      }
    }`,
    { id: organisationId, year },
  );
  return tierBreakdown.total;
}
