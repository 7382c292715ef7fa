import type { UseQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";

export const textCorrectionFields = graphql(`
  fragment TextCorrectionFields on TextCorrection {
    id version organisationId unitName ruleId citation clause copy copiedOn yearFrom recordedByName recordedAt
    withdrawnAt withdrawnByName withdrawnReason mayWithdraw
    figures { parameter { id label { vi en } } stated { text { vi en } } }
  }
`);
/** What a board entered from its own copy of a rule. */
export type TextCorrection = ResultOf<typeof textCorrectionFields>;

const textCorrectionsQuery = graphql(
  `query TextCorrections($organisationId: ID!, $year: Int!) {
    textCorrections(organisationId: $organisationId, year: $year) {
      __typename
      ... on TextCorrections { mayRecord corrections { ...TextCorrectionFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [textCorrectionFields],
);

export interface TextCorrections {
  readonly mayRecord: boolean;
  readonly corrections: readonly TextCorrection[];
}

/** What was entered from copies at a unit and above it, as far as it bears on a year. */
export const useTextCorrections = ({ organisationId, year }: AskedUnit): UseQueryResult<TextCorrections> =>
  useAsked({
    key: ["textCorrections", organisationId, year],
    ask: async () => granted((await ask(textCorrectionsQuery, { organisationId, year })).textCorrections),
  });
