import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAskedPages } from "../useAsked.ts";
import type { AskedSubjects } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const classificationPageFields = graphql(
  `fragment ClassificationPageFields on ClassificationPage {
    total nextCursor
    nodes {
      id year subjectKind subjectName state tier decidedTier notRatedReason isHead warningCount
      organisation { ...OrganisationRefFields }
    }
  }`,
  [organisationRef],
);
export type ClassificationPage = ResultOf<typeof classificationPageFields>;
export type ClassificationRow = ClassificationPage["nodes"][number];

const classificationsQuery = graphql(
  `query Classifications(
    $organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!, $includeBelow: Boolean!,
    $decidedOnly: Boolean!, $outcome: [ClassificationOutcome!], $text: String, $first: Int!, $after: String
  ) {
    classifications(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind, includeBelow: $includeBelow,
      decidedOnly: $decidedOnly, outcome: $outcome, text: $text, first: $first, after: $after
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
  readonly first?: number;
}

/** The subjects rated at a unit, with their tiers. */
export function useClassifications(
  asked: AskedClassifications,
): UseInfiniteQueryResult<InfiniteData<ClassificationPage>> {
  const { includeBelow = false, outcome = null, text = null, first = 50, ...rest } = asked;
  const { organisationId, year, subjectKind, decidedOnly = true } = rest;
  const variables = { organisationId, year, subjectKind, decidedOnly, includeBelow, outcome, text, first };
  return useAskedPages({
    key: ["classifications", variables],
    ask: async (after) => granted((await ask(classificationsQuery, { ...variables, after })).classifications),
  });
}
