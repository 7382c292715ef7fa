import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAskedPages } from "../useAsked.ts";
import type { AskedFigures } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";
import { tierFigures } from "./tierFigures.ts";

const breakdownFields = graphql(
  `fragment TierBreakdownFields on TierBreakdown {
    organisation { ...OrganisationRefFields }
    year subjectKind group decidedOnly asOf rowCount nextCursor
    groups { value label { vi en } }
    total { ...TierFiguresFields }
    previous { ...TierFiguresFields }
    previousYear previousRegimeDiffers rulesHeld
    previousOf { ...OrganisationRefFields }
    rulesHeldBelow { ...OrganisationRefFields }
    changes { tier count points }
    own { ...TierFiguresFields }
    rows {
      organisation { ...OrganisationRefFields }
      childCount
      figures { ...TierFiguresFields }
      previous { ...TierFiguresFields }
    }
    trend { year regime figures { ...TierFiguresFields } }
  }`,
  [organisationRef, tierFigures],
);
export type TierBreakdown = ResultOf<typeof breakdownFields>;
export type TierBreakdownRow = TierBreakdown["rows"][number];
export type YearFigures = TierBreakdown["trend"][number];

const breakdownQuery = graphql(
  `query TierBreakdown(
    $organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!, $group: String, $decidedOnly: Boolean!, $after: String
  ) {
    tierBreakdown(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind,
      group: $group, decidedOnly: $decidedOnly, after: $after
    ) {
      __typename
      ... on TierBreakdown { ...TierBreakdownFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [breakdownFields],
);

/** The four tiers in a unit, its change against last year, and one row per direct subordinate. */
export function useTierBreakdown(asked: AskedFigures): UseInfiniteQueryResult<InfiniteData<TierBreakdown>> {
  const { organisationId, year, subjectKind, group, decidedOnly } = asked;
  const variables = { organisationId, year, subjectKind, group, decidedOnly };
  return useAskedPages({
    key: ["tierBreakdown", variables],
    ask: async (after) => granted((await ask(breakdownQuery, { ...variables, after })).tierBreakdown),
  });
}
