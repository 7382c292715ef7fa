import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { textCorrectionFields } from "../queries/textCorrections.ts";
import { useAct } from "../useAct.ts";
import { everythingBelow } from "./everythingBelow.ts";
import { refusalFields } from "./refusal.ts";

const record = graphql(
  `mutation RecordTextCorrection($organisationId: ID!, $correction: TextCorrectionInput!) {
    answer: recordTextCorrection(organisationId: $organisationId, correction: $correction) {
      __typename ...TextCorrectionFields ...RefusalFields
    }
  }`,
  [textCorrectionFields, refusalFields],
);
/** What a copy says, as it is sent. */
export type CorrectionGiven = VariablesOf<typeof record>["correction"];

const withdraw = graphql(
  `mutation WithdrawTextCorrection($id: ID!, $version: Int!, $reason: String!) {
    answer: withdrawTextCorrection(id: $id, version: $version, reason: $reason) {
      __typename ...TextCorrectionFields ...RefusalFields
    }
  }`,
  [textCorrectionFields, refusalFields],
);

const touched = [...everythingBelow, "textCorrections"];

export const useRecordCorrection = () =>
  useAct(async (given: VariablesOf<typeof record>) => granted((await ask(record, given)).answer), touched);

export const useWithdrawCorrection = () =>
  useAct(async (given: VariablesOf<typeof withdraw>) => granted((await ask(withdraw, given)).answer), touched);
