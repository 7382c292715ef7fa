import type { TadaDocumentNode } from "gql.tada";
import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const attest = graphql(
  `mutation Attest(
    $id: ID!, $year: Int!, $version: Int!, $ruleId: String!, $answer: Boolean!, $byBody: String!, $byRole: String,
    $answeredOn: String!, $note: String
  ) {
    answer: attest(
      id: $id, year: $year, version: $version, ruleId: $ruleId, answer: $answer, byBody: $byBody, byRole: $byRole,
      answeredOn: $answeredOn, note: $note
    ) {
      __typename ... on Classification { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const cancel = graphql(
  `mutation CancelClassification(
    $id: ID!, $year: Int!, $version: Int!, $ground: CancellationGround!, $reason: String!, $cancelledOn: String!
  ) {
    answer: cancelClassification(
      id: $id, year: $year, version: $version, ground: $ground, reason: $reason, cancelledOn: $cancelledOn
    ) {
      __typename ... on Classification { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const adjust = graphql(
  `mutation AdjustClassification($id: ID!, $year: Int!, $version: Int!, $adjustment: AdjustmentInput!) {
    answer: adjustClassification(id: $id, year: $year, version: $version, adjustment: $adjustment) {
      __typename ... on Classification { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const recordDivergence = graphql(
  `mutation RecordDivergence(
    $id: ID!, $year: Int!, $version: Int!, $votes: [PlaceVoteInput!]!, $decision: DivergenceDecisionInput
  ) {
    answer: recordDivergence(id: $id, year: $year, version: $version, votes: $votes, decision: $decision) {
      __typename ... on Classification { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);
export type Divergence = Pick<VariablesOf<typeof recordDivergence>, "votes" | "decision">;

const recordQuarterTiers = graphql(
  `mutation RecordQuarterTiers($id: ID!, $year: Int!, $version: Int!, $quarters: [QuarterTierInput!]!) {
    answer: recordQuarterTiers(id: $id, year: $year, version: $version, quarters: $quarters) {
      __typename ... on Classification { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const setCollectiveSector = graphql(
  `mutation SetCollectiveSector($id: ID!, $year: Int!, $version: Int!, $sector: Sector) {
    answer: setCollectiveSector(id: $id, year: $year, version: $version, sector: $sector) {
      __typename ... on Classification { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const resolveRecheck = graphql(
  `mutation ResolveRecheck($id: ID!, $note: String!) {
    answer: resolveRecheck(id: $id, note: $note) { __typename ... on Recheck { id } ...RefusalFields }
  }`,
  [refusalFields],
);

/** Results, and everything that counts them or warns of them. */
const touched = [...Object.values(resources), "procedure", "dependents", "tierBreakdown", "tierOrigin", "summaryTable"];

/** An act on a result. */
const useResultAct = <Variables>(
  mutation: TadaDocumentNode<ResultOf<typeof attest> | ResultOf<typeof resolveRecheck>, Variables>,
) => useAct(async (variables: Variables) => granted((await ask(mutation, variables)).answer), touched);

export const useAttest = () => useResultAct(attest);
export const useAdjustClassification = () => useResultAct(adjust);
export const useCancelClassification = () => useResultAct(cancel);
export const useRecordDivergence = () => useResultAct(recordDivergence);
export const useRecordQuarterTiers = () => useResultAct(recordQuarterTiers);
export const useSetCollectiveSector = () => useResultAct(setCollectiveSector);
export const useResolveRecheck = () => useResultAct(resolveRecheck);
