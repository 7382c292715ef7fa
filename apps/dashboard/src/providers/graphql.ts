import type { ParameterValue } from "@xep-loai/domain";
import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env.d.ts";

/** Typed documents: a field the API does not have does not compile. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; DateTime: string; FactValue: unknown; ID: string; ParameterValue: ParameterValue };
}>();

export type { ResultOf, VariablesOf } from "gql.tada";
