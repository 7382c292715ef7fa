import { graphql, type ResultOf } from "../graphql.ts";
import { documentRef } from "./documentRef.ts";

export const parameterFields = graphql(`
  fragment ParameterFields on Parameter {
    id topic type delegable
    label { vi en }
    choices { code label { vi en } }
    range { from to step }
  }
`);
export type Parameter = ResultOf<typeof parameterFields>;

export const valueInForceFields = graphql(
  `fragment ValueInForceFields on ValueInForce {
    citation clause
    shown { value text { vi en } }
    document { ...DocumentRefFields }
  }`,
  [documentRef],
);
export type ValueInForce = ResultOf<typeof valueInForceFields>;
