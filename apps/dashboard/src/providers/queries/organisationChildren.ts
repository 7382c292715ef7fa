import type { SubjectKind } from "@xep-loai/domain";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { tierFigures } from "./tierFigures.ts";

export const organisationRowFields = graphql(
  `fragment OrganisationRowFields on OrganisationRow {
    id name kind level childCount
    own { id tier state notRatedReason }
    figures { ...TierFiguresFields }
    quota { worst exceeded onlyIfInclusive onlyIfSmallBase }
    submission { state dueOn submittedAt receivedAt daysLate }
  }`,
  [tierFigures],
);
export type OrganisationRow = ResultOf<typeof organisationRowFields>;

const organisationPageFields = graphql(
  `fragment OrganisationPageFields on OrganisationPage { total nextCursor nodes { ...OrganisationRowFields } }`,
  [organisationRowFields],
);
export type OrganisationPage = ResultOf<typeof organisationPageFields>;

const organisationChildrenQuery = graphql(
  `query OrganisationChildren($parentId: ID, $year: Int!, $subjectKind: SubjectKind!, $first: Int!, $after: String) {
    organisationChildren(parentId: $parentId, year: $year, subjectKind: $subjectKind, first: $first, after: $after) {
      __typename
      ... on OrganisationPage { ...OrganisationPageFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [organisationPageFields],
);

export interface AskedChildren {
  /** null: the viewer's own roots. */
  readonly parentId: string | null;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly first?: number;
  readonly after?: string | null;
}

/** The direct subordinates of a unit, in their official order; the tree asks as it opens. */
export async function askOrganisationChildren(asked: AskedChildren): Promise<OrganisationPage> {
  const { parentId, year, subjectKind, first = 100, after = null } = asked;
  const answer = await ask(organisationChildrenQuery, { parentId, year, subjectKind, first, after });
  return granted(answer.organisationChildren);
}
