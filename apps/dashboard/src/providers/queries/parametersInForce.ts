import type { UseQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { documentRef } from "./documentRef.ts";
import { parameterFields, valueInForceFields } from "./parameterFields.ts";

const parametersInForceFields = graphql(
  `fragment ParametersInForceFields on ParametersInForce {
    documents { ...DocumentRefFields }
    parameters {
      parameter { ...ParameterFields }
      inForce { ...ValueInForceFields }
    }
  }`,
  [documentRef, parameterFields, valueInForceFields],
);
export type ParametersInForce = ResultOf<typeof parametersInForceFields>;
export type ParameterInForce = ParametersInForce["parameters"][number];

const parametersInForceQuery = graphql(
  `query ParametersInForce($organisationId: ID!, $year: Int!) {
    parametersInForce(organisationId: $organisationId, year: $year) {
      __typename
      ... on ParametersInForce { ...ParametersInForceFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [parametersInForceFields],
);

/** Every parameter with the value in force for a unit in a year, and whose it is. */
export const useParametersInForce = (
  { organisationId, year }: AskedUnit,
  enabled = true,
): UseQueryResult<ParametersInForce> =>
  useAsked({
    key: ["parametersInForce", organisationId, year],
    ask: async () => granted((await ask(parametersInForceQuery, { organisationId, year })).parametersInForce),
    enabled,
  });
