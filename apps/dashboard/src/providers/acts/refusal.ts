import { graphql } from "../graphql.ts";

/** Why an act was refused, with the rules against it and what is wrong with each value. */
export const refusalFields = graphql(`
  fragment RefusalFields on Refusal {
    code message { vi en }
    findings { ruleId citation clause message { vi en } }
    problems { path message { vi en } }
  }
`);
