import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";

const organisationOutlineFields = graphql(
  `fragment OrganisationOutlineFields on OrganisationOutline { nextCursor nodes { id name kind childCount parentId } }`,
);
type OrganisationOutline = ResultOf<typeof organisationOutlineFields>;
export type OutlinedOrganisation = OrganisationOutline["nodes"][number];

const organisationOutlineQuery = graphql(
  `query OrganisationOutline($parentIds: [ID!]!, $year: Int!, $after: String) {
    organisationOutline(parentIds: $parentIds, year: $year, after: $after) {
      __typename
      ... on OrganisationOutline { ...OrganisationOutlineFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [organisationOutlineFields],
);

/** The direct subordinates of several units without their figures, however many they are; those of one unit in official order. */
export async function askOrganisationOutline(
  parentIds: readonly string[],
  year: number,
): Promise<readonly OutlinedOrganisation[]> {
  const found: OutlinedOrganisation[] = [];
  let after: string | null = null;
  do {
    const answer: OrganisationOutline = await askPage(parentIds, year, after);
    found.push(...answer.nodes);
    after = answer.nextCursor;
  } while (after !== null);
  return found;
}

async function askPage(parentIds: readonly string[], year: number, after: string | null): Promise<OrganisationOutline> {
  const answer = await ask(organisationOutlineQuery, { parentIds: [...parentIds], year, after });
  return granted(answer.organisationOutline);
}
