import type { UseQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedSubjects } from "./asked.ts";
import { documentRef } from "./documentRef.ts";
import { organisationRef } from "./organisationRef.ts";

const tierOriginFields = graphql(
  `fragment TierOriginFields on TierOrigin {
    year regime
    places { organisation { ...OrganisationRefFields } documents { ...DocumentRefFields } }
    documents { ...DocumentRefFields }
    rules { ruleId citation clause certainty part touched }
    scopes { total exceeded onlyIfInclusive onlyIfSmallBase usualFromPct usualToPct raised raisedPct }
  }`,
  [organisationRef, documentRef],
);
export type TierOrigin = ResultOf<typeof tierOriginFields>;
export type OriginRule = TierOrigin["rules"][number];

const tierOriginQuery = graphql(
  `query TierOrigin($organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!) {
    tierOrigin(organisationId: $organisationId, year: $year, subjectKind: $subjectKind) {
      __typename
      ... on TierOrigin { ...TierOriginFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [tierOriginFields],
);

/** By which documents, rules and quotas the tiers of a year came about; not asked of a year there is not. */
export const useTierOrigin = (
  { organisationId, year, subjectKind }: AskedSubjects,
  enabled = true,
): UseQueryResult<TierOrigin> =>
  useAsked({
    key: ["tierOrigin", organisationId, year, subjectKind],
    ask: async () => granted((await ask(tierOriginQuery, { organisationId, year, subjectKind })).tierOrigin),
    enabled,
  });
