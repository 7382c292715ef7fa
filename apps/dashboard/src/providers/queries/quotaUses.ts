import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAskedPages } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

export const quotaUseFields = graphql(
  `fragment QuotaUseFields on QuotaUse {
    id subjectKind scopeGroup scopeLabel { vi en } organisation { ...OrganisationRefFields }
    excellent good pool completed notCompleted pending pct maxGoodOnly maxGoodAndAbove over
    smallBase provisional status light usedPercent arithmetic { vi en } ruleId citation clause
  }`,
  [organisationRef],
);
export type QuotaUse = ResultOf<typeof quotaUseFields>;

const quotaUsesQuery = graphql(
  `query QuotaUses(
    $organisationId: ID!, $year: Int!, $subjectKind: SubjectKind, $status: [QuotaStatus!],
    $includeBelow: Boolean!, $first: Int!, $after: String
  ) {
    quotaUses(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind, status: $status,
      includeBelow: $includeBelow, first: $first, after: $after
    ) {
      __typename
      ... on QuotaUsePage { total exceeded onlyIfInclusive nextCursor nodes { ...QuotaUseFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [quotaUseFields],
);
export type QuotaUsePage = {
  total: number;
  exceeded: number;
  onlyIfInclusive: number;
  nextCursor: string | null;
  nodes: QuotaUse[];
};

export interface AskedQuotas extends AskedUnit {
  readonly subjectKind: VariablesOf<typeof quotaUsesQuery>["subjectKind"];
  readonly status?: VariablesOf<typeof quotaUsesQuery>["status"];
  readonly includeBelow?: boolean;
  readonly first?: number;
}

/** Use of the top tier's quotas, worst first. */
export function useQuotaUses(asked: AskedQuotas): UseInfiniteQueryResult<InfiniteData<QuotaUsePage>> {
  const { organisationId, year, subjectKind = null, status = null, includeBelow = true, first = 50 } = asked;
  const variables = { organisationId, year, subjectKind, status, includeBelow, first };
  return useAskedPages({
    key: ["quotaUses", variables],
    ask: async (after) => granted((await ask(quotaUsesQuery, { ...variables, after })).quotaUses),
  });
}
