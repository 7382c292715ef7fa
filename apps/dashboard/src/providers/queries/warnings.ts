import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import type { Key } from "../keyedList.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAskedList } from "../useAskedList.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";
import { quotaUseFields } from "./quotaUses.ts";

const warningPageFields = graphql(
  `fragment WarningPageFields on WarningPage {
    total nextCursor isBeingUpdated
    bySeverity { severity count }
    nodes {
      id kind subjectKind subjectName subjectTitle classificationId recheckId reviewedId ruleId citation clause severity outcome
      organisation { ...OrganisationRefFields }
      path { ...OrganisationRefFields }
      quotaUse { ...QuotaUseFields }
      cause { id subjectKind subjectName organisation { id name } }
      message { vi en }
      arithmetic { vi en }
    }
  }`,
  [organisationRef, quotaUseFields],
);
type WarningPage = ResultOf<typeof warningPageFields>;
export type Warning = WarningPage["nodes"][number];

const warningsQuery = graphql(
  `query Warnings(
    $organisationId: ID!, $year: Int!, $subjectKind: SubjectKind, $severity: [Severity!], $kind: WarningKind,
    $ruleId: String, $level: Level, $first: Int!, $after: String
  ) {
    warnings(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind, severity: $severity, kind: $kind,
      ruleId: $ruleId, level: $level, first: $first, after: $after
    ) {
      __typename
      ... on WarningPage { ...WarningPageFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [warningPageFields],
);

type Filters = Pick<VariablesOf<typeof warningsQuery>, "subjectKind" | "severity" | "kind" | "ruleId" | "level">;
export type AskedWarnings = AskedUnit & Filters;

/** How many there are of each severity, whatever severity is asked for, and whether a new release is still at work on them. */
export type WarningCounts = Pick<WarningPage, "bySeverity" | "isBeingUpdated">;

export async function askWarnings(asked: AskedWarnings, key: Key) {
  const { organisationId, year, subjectKind = null, severity = null, kind = null, ruleId = null, level = null } = asked;
  const variables = { organisationId, year, subjectKind, severity, kind, ruleId, level, ...key };
  const { bySeverity, isBeingUpdated, ...page } = granted((await ask(warningsQuery, variables)).warnings);
  return { ...page, meta: { bySeverity, isBeingUpdated } satisfies WarningCounts };
}

/** Breaches and open attestations in scope, worst first. */
export const useWarnings = (asked: AskedWarnings, perPage?: number) =>
  useAskedList<Warning, WarningCounts>(resources.warnings, asked, perPage);
