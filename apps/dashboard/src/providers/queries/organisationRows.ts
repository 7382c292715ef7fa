import type { SubjectKind } from "@xep-loai/domain";
import { ask } from "../ask.ts";
import { graphql } from "../graphql.ts";
import { granted } from "../problem.ts";
import { type OrganisationRow, organisationRowFields } from "./organisationChildren.ts";

const organisationRowsQuery = graphql(
  `query OrganisationRows($ids: [ID!]!, $year: Int!, $subjectKind: SubjectKind!) {
    organisationRows(ids: $ids, year: $year, subjectKind: $subjectKind) {
      __typename
      ... on OrganisationRows { nodes { ...OrganisationRowFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [organisationRowFields],
);

/** How many units the API answers at once. */
const mostAtOnce = 200;

/** The rows of some units with their figures, those left out that the viewer does not see. */
export async function askOrganisationRows(
  ids: readonly string[],
  year: number,
  subjectKind: SubjectKind,
): Promise<readonly OrganisationRow[]> {
  const found: OrganisationRow[] = [];
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    const answer = await ask(organisationRowsQuery, { ids: ids.slice(from, from + mostAtOnce), year, subjectKind });
    found.push(...granted(answer.organisationRows).nodes);
  }
  return found;
}
