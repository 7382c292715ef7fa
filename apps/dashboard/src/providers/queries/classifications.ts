import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import type { Key } from "../keyedList.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAskedList } from "../useAskedList.ts";
import type { AskedSubjects } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const classificationPageFields = graphql(
  `fragment ClassificationPageFields on ClassificationPage {
    total nextCursor
    nodes {
      id year subjectKind subjectName subjectTitle state tier decidedTier notRatedReason isHead warningCount
      notRatedDecision { number decidedOn byBody }
      organisation { ...OrganisationRefFields }
      superior { id name }
      decider { id name }
    }
  }`,
  [organisationRef],
);
type ClassificationPage = ResultOf<typeof classificationPageFields>;
export type ClassificationRow = ClassificationPage["nodes"][number];

const classificationsQuery = graphql(
  `query Classifications(
    $organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!, $includeBelow: Boolean!,
    $decidedOnly: Boolean!, $outcome: [ClassificationOutcome!], $text: String,
    $quotaUseId: ID, $first: Int!, $after: String
  ) {
    classifications(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind, includeBelow: $includeBelow,
      decidedOnly: $decidedOnly, outcome: $outcome, text: $text, quotaUseId: $quotaUseId, first: $first, after: $after
    ) {
      __typename
      ... on ClassificationPage { ...ClassificationPageFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [classificationPageFields],
);

export interface AskedClassifications extends AskedSubjects {
  readonly includeBelow?: boolean;
  /** A tier not yet decided counts as pending. */
  readonly decidedOnly?: boolean;
  readonly outcome?: VariablesOf<typeof classificationsQuery>["outcome"];
  readonly text?: string | null;
  /** Exactly those counted in this quota scope, wherever they stand at the unit and below. */
  readonly quotaUseId?: string | null;
}

export async function askClassifications(asked: AskedClassifications, key: Key): Promise<ClassificationPage> {
  const { includeBelow = false, outcome = null, text = null, quotaUseId = null, decidedOnly = true, ...rest } = asked;
  const { organisationId, year, subjectKind } = rest;
  const variables = { organisationId, year, subjectKind, decidedOnly, includeBelow, outcome, text, quotaUseId, ...key };
  return granted((await ask(classificationsQuery, variables)).classifications);
}

/** The subjects rated at a unit, with their tiers. */
export const useClassifications = (asked: AskedClassifications) =>
  useAskedList<ClassificationRow>(resources.classifications, asked);
