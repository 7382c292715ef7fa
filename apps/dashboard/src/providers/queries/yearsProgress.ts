import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";

const fields = graphql(`
  fragment YearProgressFields on YearProgress { year subjects undecided units notReceived documents }
`);
/** How far a year has come, in the whole tree. */
export type YearProgress = ResultOf<typeof fields>;

const yearsQuery = graphql(
  `query YearsProgress {
    yearsProgress {
      __typename
      ... on YearsProgress { nodes { ...YearProgressFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [fields],
);

/** Of every year held, for who administers the whole tree. */
export const useYearsProgress = () =>
  useAsked({ key: ["yearsProgress"], ask: async () => granted((await ask(yearsQuery, {})).yearsProgress) });
