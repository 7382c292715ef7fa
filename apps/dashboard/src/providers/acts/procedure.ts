import type { TadaDocumentNode } from "gql.tada";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const recordBallot = graphql(
  `mutation RecordBallot($id: ID!, $year: Int!, $version: Int!, $ballot: BallotInput!) {
    answer: recordBallot(id: $id, year: $year, version: $version, ballot: $ballot) {
      __typename ... on Procedure { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const recordSteps = graphql(
  `mutation RecordProcedureSteps($id: ID!, $year: Int!, $version: Int!, $steps: ProcedureStepsInput!) {
    answer: recordProcedureSteps(id: $id, year: $year, version: $version, steps: $steps) {
      __typename ... on Procedure { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const recordOpinion = graphql(
  `mutation RecordOpinion($id: ID!, $year: Int!, $version: Int!, $opinion: OpinionInput!) {
    answer: recordOpinion(id: $id, year: $year, version: $version, opinion: $opinion) {
      __typename ... on Procedure { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const withdrawOpinion = graphql(
  `mutation WithdrawOpinion($id: ID!, $year: Int!, $version: Int!, $opinionId: ID!, $reason: String!) {
    answer: withdrawOpinion(id: $id, year: $year, version: $version, opinionId: $opinionId, reason: $reason) {
      __typename ... on Procedure { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const recordNotice = graphql(
  `mutation RecordNotice($id: ID!, $year: Int!, $version: Int!, $notice: NoticeInput!) {
    answer: recordNotice(id: $id, year: $year, version: $version, notice: $notice) {
      __typename ... on Procedure { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

/** The steps, and the results, figures and warnings that follow from them. */
const touched = [...Object.values(resources), "procedure", "tierBreakdown", "summaryTable"];

const useProcedureAct = <Variables>(mutation: TadaDocumentNode<ResultOf<typeof recordBallot>, Variables>) =>
  useAct(async (variables: Variables) => granted((await ask(mutation, variables)).answer), touched);

export const useRecordBallot = () => useProcedureAct(recordBallot);
export const useRecordSteps = () => useProcedureAct(recordSteps);
export const useRecordOpinion = () => useProcedureAct(recordOpinion);
export const useWithdrawOpinion = () => useProcedureAct(withdrawOpinion);
export const useRecordNotice = () => useProcedureAct(recordNotice);
