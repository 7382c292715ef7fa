import { graphql, type ResultOf } from "../graphql.ts";

/** One rule as it was checked, with the facts it used and its clause. */
export const findingFields = graphql(`
  fragment FindingFields on Finding {
    ruleId citation clause effect severity outcome blocksTier arithmetic
    message { vi en }
    facts { name label { vi en } value { vi en } }
  }
`);
export type Finding = ResultOf<typeof findingFields>;
