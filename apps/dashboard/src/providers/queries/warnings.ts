import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAskedPages } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";
import { quotaUseFields } from "./quotaUses.ts";

const warningPageFields = graphql(
  `fragment WarningPageFields on WarningPage {
    total nextCursor
    bySeverity { severity count }
    nodes {
      id kind subjectKind subjectName classificationId ruleId citation clause severity outcome
      organisation { ...OrganisationRefFields }
      path { ...OrganisationRefFields }
      quotaUse { ...QuotaUseFields }
      message { vi en }
      arithmetic { vi en }
    }
  }`,
  [organisationRef, quotaUseFields],
);
export type WarningPage = ResultOf<typeof warningPageFields>;
export type Warning = WarningPage["nodes"][number];

const warningsQuery = graphql(
  `query Warnings(
    $organisationId: ID!, $year: Int!, $subjectKind: SubjectKind, $severity: [Severity!], $kind: WarningKind,
    $ruleId: String, $first: Int!, $after: String
  ) {
    warnings(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind, severity: $severity, kind: $kind,
      ruleId: $ruleId, first: $first, after: $after
    ) {
      __typename
      ... on WarningPage { ...WarningPageFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [warningPageFields],
);

type Filters = Pick<VariablesOf<typeof warningsQuery>, "subjectKind" | "severity" | "kind" | "ruleId">;
export interface AskedWarnings extends AskedUnit, Filters {
  readonly first?: number;
}

/** Breaches and open attestations in scope, worst first. */
export function useWarnings(asked: AskedWarnings): UseInfiniteQueryResult<InfiniteData<WarningPage>> {
  const { organisationId, year, subjectKind = null, severity = null, kind = null, ruleId = null, first = 50 } = asked;
  const variables = { organisationId, year, subjectKind, severity, kind, ruleId, first };
  return useAskedPages({
    key: ["warnings", variables],
    ask: async (after) => granted((await ask(warningsQuery, { ...variables, after })).warnings),
  });
}
