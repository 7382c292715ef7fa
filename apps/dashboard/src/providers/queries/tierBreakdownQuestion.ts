import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import type { PagedQuestion } from "../pagesOf.ts";
import { granted } from "../problem.ts";
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

/** The four tiers in a unit, its change against last year, and one row per direct subordinate; these by pages. */
export function tierBreakdownQuestion(asked: AskedFigures): PagedQuestion<TierBreakdown> {
  const { organisationId, year, subjectKind, group, decidedOnly } = asked;
  const variables = { organisationId, year, subjectKind, group, decidedOnly };
  return {
    key: ["tierBreakdown", variables],
    ask: async (after) => granted((await ask(breakdownQuery, { ...variables, after })).tierBreakdown),
  };
}
