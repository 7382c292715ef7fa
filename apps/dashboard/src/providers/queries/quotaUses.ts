import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import type { Key } from "../keyedList.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAskedList } from "../useAskedList.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";
import { raisingDecisionFields } from "./outstandingDecisions.ts";

export const quotaUseFields = graphql(
  `fragment QuotaUseFields on QuotaUse {
    id subjectKind scopeGroup scopeLabel { vi en } organisation { ...OrganisationRefFields }
    excellent good pool completed notCompleted pending rated base pct maxGoodOnly maxGoodAndAbove over
    smallBase headCount special raisedBy { ...RaisingDecisionFields } lessThanSmall provisional status light usedPercent arithmetic { vi en } ruleId citation clause
  }`,
  [organisationRef, raisingDecisionFields],
);
export type QuotaUse = ResultOf<typeof quotaUseFields>;

const quotaUsesQuery = graphql(
  `query QuotaUses(
    $organisationId: ID!, $year: Int!, $subjectKind: SubjectKind, $status: [QuotaStatus!],
    $includeBelow: Boolean!, $undecided: Boolean, $first: Int!, $after: String
  ) {
    quotaUses(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind, status: $status,
      includeBelow: $includeBelow, undecided: $undecided, first: $first, after: $after
    ) {
      __typename
      ... on QuotaUsePage { total exceeded onlyIfInclusive onlyIfSmallBase nextCursor nodes { ...QuotaUseFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [quotaUseFields],
);

export interface AskedQuotas extends AskedUnit {
  readonly subjectKind: VariablesOf<typeof quotaUsesQuery>["subjectKind"];
  readonly status?: VariablesOf<typeof quotaUsesQuery>["status"];
  readonly includeBelow?: boolean;
  /** Those in which somebody is still to be decided, or those in which nobody is; left out: both. */
  readonly undecided?: boolean;
}

/** Scopes in trouble, whatever status is asked for. */
export interface QuotaBreaches {
  readonly exceeded: number;
  readonly onlyIfInclusive: number;
  readonly onlyIfSmallBase: number;
}

export async function askQuotaUses(asked: AskedQuotas, key: Key) {
  const { organisationId, year, subjectKind = null, status = null, includeBelow = true, undecided = null } = asked;
  const variables = { organisationId, year, subjectKind, status, includeBelow, undecided, ...key };
  const answer = granted((await ask(quotaUsesQuery, variables)).quotaUses);
  const { exceeded, onlyIfInclusive, onlyIfSmallBase, ...page } = answer;
  return { ...page, meta: { exceeded, onlyIfInclusive, onlyIfSmallBase } satisfies QuotaBreaches };
}

/** Use of the top tier's quotas, worst first. */
export const useQuotaUses = (asked: AskedQuotas, perPage?: number) =>
  useAskedList<QuotaUse, QuotaBreaches>(resources.quotas, asked, perPage);
