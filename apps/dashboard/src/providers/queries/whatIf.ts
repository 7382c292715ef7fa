import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAsked } from "../useAsked.ts";
import { findingFields } from "./finding.ts";
import { organisationRef } from "./organisationRef.ts";
import { quotaUseFields } from "./quotaUses.ts";

const triedResult = graphql(
  `fragment TriedResultFields on TriedResult { id proposal isBarred leftToAuthority against { ...FindingFields } }`,
  [findingFields],
);

const whatIfQuery = graphql(
  `query WhatIf($year: Int!, $items: [TierInput!]!) {
    whatIf(year: $year, items: $items) {
      __typename
      ... on WhatIf {
        quotas { ...QuotaUseFields }
        results { ...TriedResultFields }
        touched { id subjectKind subjectName subjectTitle ceilingBefore ceilingAfter organisation { ...OrganisationRefFields } }
      }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [quotaUseFields, triedResult, organisationRef],
);

/** A candidate with the tier tried, as it was read. */
export type TierItem = VariablesOf<typeof whatIfQuery>["items"][number];

const askWhatIf = async (year: number, items: readonly TierItem[]) =>
  granted((await ask(whatIfQuery, { year, items: [...items] })).whatIf);
export type WhatIf = Awaited<ReturnType<typeof askWhatIf>>;
export type TriedResult = WhatIf["results"][number];
export type TouchedResult = WhatIf["touched"][number];

/** What would be if these tiers were decided; nothing is kept. Nothing is asked without candidates. */
export const useWhatIf = (year: number, items: readonly TierItem[]) =>
  useAsked({
    key: [resources.quotas, "whatIf", year, items],
    ask: () => askWhatIf(year, items),
    enabled: items.length > 0,
  });

const triedProposals = graphql(
  `query TriedProposals($year: Int!, $items: [TierInput!]!) {
    triedProposals(year: $year, items: $items) {
      __typename
      ... on TriedProposals { results { ...TriedResultFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [triedResult],
);

const askTriedProposals = async (year: number, items: readonly TierItem[]) =>
  granted((await ask(triedProposals, { year, items: [...items] })).triedProposals);

/** What the rules say of tiers about to be proposed; nothing is asked before one is chosen. */
export const useTriedProposals = (year: number, items: readonly TierItem[]) =>
  useAsked({
    key: [resources.classifications, "triedProposals", year, items],
    ask: () => askTriedProposals(year, items),
    enabled: items.length > 0,
  });
