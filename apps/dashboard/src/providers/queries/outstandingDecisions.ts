import type { UseQueryResult } from "@tanstack/react-query";
import type { QuotedRule } from "@xep-loai/domain";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

export const raisingDecisionFields = graphql(
  `fragment RaisingDecisionFields on RaisingDecision { rate number decidedOn byBody }`,
);
export type RaisingDecision = ResultOf<typeof raisingDecisionFields>;

const outstandingDecisionFields = graphql(
  `fragment OutstandingDecisionFields on OutstandingDecision {
    id organisation { ...OrganisationRefFields } year rate number decidedOn byBody note version recordedByName recordedAt
    withdrawnAt withdrawnByName withdrawnReason mayWithdraw
  }`,
  [organisationRef],
);
export type OutstandingDecision = ResultOf<typeof outstandingDecisionFields>;

const outstandingDecisionsQuery = graphql(
  `query OutstandingDecisions($organisationId: ID!, $year: Int!) {
    outstandingDecisions(organisationId: $organisationId, year: $year) {
      __typename
      ... on OutstandingDecisions {
        applies mayRecord share { usualPct mostPct rules { ruleId citation clause } } raisedBy { ...RaisingDecisionFields } decisions { ...OutstandingDecisionFields }
      }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [raisingDecisionFields, outstandingDecisionFields],
);

/** The share of the top tier at a unit, in the words and figures in force there. */
export interface TopShare {
  readonly usualPct: number;
  readonly mostPct: number;
  readonly rules: readonly QuotedRule[];
}

export interface OutstandingDecisions {
  /** QĐ 366 holds at the unit. */
  readonly applies: boolean;
  readonly mayRecord: boolean;
  /** null: QĐ 366 does not hold. */
  readonly share: TopShare | null;
  /** The one that sets the share there, also where its unit is not seen. */
  readonly raisedBy: RaisingDecision | null;
  readonly decisions: readonly OutstandingDecision[];
}

/** The decisions by which more than 20 % may be at the top tier, that concern a unit in a year. */
export const useOutstandingDecisions = ({ organisationId, year }: AskedUnit): UseQueryResult<OutstandingDecisions> =>
  useAsked({
    key: ["outstandingDecisions", organisationId, year],
    ask: async () => granted((await ask(outstandingDecisionsQuery, { organisationId, year })).outstandingDecisions),
  });
