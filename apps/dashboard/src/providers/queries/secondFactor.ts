import { ask } from "../ask.ts";
import { graphql } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";

const query = graphql(`
  query SecondFactor {
    secondFactor {
      __typename
      ... on SecondFactor { setAt recoveryCodesLeft }
      ... on Refusal { code message { vi en } }
    }
  }
`);

/** How the second factor of who is signed in stands. */
export const useSecondFactor = () =>
  useAsked({ key: ["secondFactor"], ask: async () => granted((await ask(query, {})).secondFactor) });
